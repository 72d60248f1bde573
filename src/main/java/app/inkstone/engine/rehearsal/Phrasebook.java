package app.inkstone.engine.rehearsal;

import app.inkstone.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;

/**
 * The sentences of the rehearsal in one language.
 *
 * @param mark begins every text, so that nobody takes it for a draft
 * @param chapters of an outline: heading, level and points
 */
record Phrasebook(String mark, List<String> sentences, List<String> chapters) {

  private static final Map<Language, Phrasebook> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, read(language.tag()));
    }
  }

  static Phrasebook in(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  private static Phrasebook read(String tag) {
    List<String> lines = lines(tag + ".txt");
    return new Phrasebook(
        lines.getFirst(), lines.subList(1, lines.size()), lines("outline_" + tag + ".txt"));
  }

  private static List<String> lines(String file) {
    try {
      return new ClassPathResource("rehearsal/" + file)
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
