package app.inkstone;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The words of the interface in one language, bundle by bundle. */
record MessageBundles(String language, Map<String, Set<String>> keys) {

  private static final String FOLDER = "src/main/resources/messages";

  static MessageBundles in(String language) {
    String ending = "_" + language + ".properties";
    var keys = new TreeMap<String, Set<String>>();
    SourceFile.all(FOLDER, ending)
        .forEach(file -> keys.put(file.path().getFileName().toString().split("_")[0], keys(file)));
    return new MessageBundles(language, keys);
  }

  private static Set<String> keys(SourceFile file) {
    Properties words = new Properties();
    try {
      words.load(new StringReader(file.text()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return new TreeSet<>(words.stringPropertyNames());
  }

  boolean has(String key) {
    return keys.values().stream().anyMatch(bundle -> bundle.contains(key));
  }

  boolean hasBeginning(String prefix) {
    return keys.values().stream().flatMap(Set::stream).anyMatch(key -> key.startsWith(prefix));
  }
}
