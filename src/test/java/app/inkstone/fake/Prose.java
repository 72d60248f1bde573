package app.inkstone.fake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Flowing text of sentences put together from four lists, in which no sentence comes twice.
 *
 * @param parts openings, subjects, predicates and endings
 * @param space what stands between sentences
 */
record Prose(List<List<String>> parts, String space) {

  private static final Prose CHINESE = new Prose(read("/fake/prose_zh.txt"), "");
  private static final Prose ENGLISH = new Prose(read("/fake/prose_en.txt"), " ");
  private static final int SENTENCES_IN_PARAGRAPH = 5;

  static Prose in(boolean chinese) {
    return chinese ? CHINESE : ENGLISH;
  }

  /** Paragraphs of about so many tokens, which go on from the text before, if there is one. */
  String write(Random random, int tokens, String before) {
    StringBuilder text = new StringBuilder(bridge(before));
    Set<String> used = new HashSet<>();
    int left = tokens;
    for (int sentences = 0; left > 0; sentences++) {
      String sentence = unused(random, used);
      left -= Tokens.split(sentence).size();
      text.append(sentence);
      if (left > 0) {
        boolean paragraph = sentences % SENTENCES_IN_PARAGRAPH == SENTENCES_IN_PARAGRAPH - 1;
        text.append(paragraph ? "\n\n" : space);
      }
    }
    return text.toString();
  }

  private String unused(Random random, Set<String> used) {
    while (true) {
      String sentence =
          String.join(
              "", parts.stream().map(part -> part.get(random.nextInt(part.size()))).toList());
      if (used.add(sentence)) {
        return sentence;
      }
    }
  }

  private String bridge(String before) {
    boolean inSentence = !before.isEmpty() && !before.matches("(?s).*[。！？.!?…”」\\n]\\s*");
    return inSentence ? (space.isEmpty() ? "，也是如此。" : " and so it stays.") + space : "";
  }

  private static List<List<String>> read(String resource) {
    try (InputStream in = Prose.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing " + resource);
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(all.strip().split("\n\n")).map(part -> part.lines().toList()).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
