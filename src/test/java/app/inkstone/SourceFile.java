package app.inkstone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file of the tree, for tests that read what people wrote. */
record SourceFile(Path path, String text) {

  static List<SourceFile> all(String folder, String ending) {
    try (Stream<Path> found = Files.walk(Path.of(folder))) {
      return found.filter(path -> path.toString().endsWith(ending)).map(SourceFile::read).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static SourceFile read(Path path) {
    try {
      return new SourceFile(path, Files.readString(path));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  long lines() {
    return text.lines().count();
  }

  /** What the first group of the pattern matches, each with the name of the file. */
  Stream<Finding> find(Pattern pattern) {
    return pattern.matcher(text).results().map(this::finding);
  }

  private Finding finding(MatchResult match) {
    return new Finding(path.getFileName().toString(), match.group(1));
  }

  record Finding(String file, String text) {}

  @Override
  public String toString() {
    return path.toString();
  }
}
