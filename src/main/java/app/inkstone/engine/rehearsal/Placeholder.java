package app.inkstone.engine.rehearsal;

import app.inkstone.engine.Assignment;
import app.inkstone.engine.Assignment.Kind;
import app.inkstone.text.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A placeholder text for an assignment; the same seed gives the same text. */
final class Placeholder {

  private static final int SENTENCES_IN_PARAGRAPH = 4;

  private final Assignment assignment;
  private final Phrasebook book;
  private final Random random;
  private final String space;

  Placeholder(Assignment assignment, int seed) {
    this.assignment = assignment;
    this.book = Phrasebook.in(assignment.language());
    this.random = new Random(seed);
    this.space = assignment.language() == Language.ZH ? "" : " ";
  }

  String text() {
    return switch (assignment.kind()) {
      case OUTLINE, SECTION -> book.mark() + space + sentences(assignment.length().amount());
      case REVISION -> book.mark() + space + revised(assignment.source());
      case CONTINUATION -> continued(assignment.source());
    };
  }

  /** The source keeps its words; one sentence that says so comes before them. */
  private String revised(String source) {
    String plain = source.replace(book.mark(), "").strip();
    return sentence(book.sentences().getFirst()) + space + plain;
  }

  private String continued(String source) {
    int missing = assignment.length().amount() - LengthSoFar.of(source, assignment.language());
    String mark = source.contains(book.mark()) ? "" : book.mark() + space;
    boolean gap = source.isEmpty() || Character.isWhitespace(source.charAt(source.length() - 1));
    return (gap ? "" : space) + mark + sentences(Math.max(missing, 20));
  }

  private String sentences(int length) {
    StringBuilder text = new StringBuilder();
    List<String> order = List.of();
    for (int count = 0; ; count++) {
      int place = count % book.sentences().size();
      order = place == 0 ? shuffled(count == 0) : order;
      text.append(sentence(order.get(place)));
      if (LengthSoFar.of(text.toString(), assignment.language()) >= length) {
        return text.toString();
      }
      boolean full = count % SENTENCES_IN_PARAGRAPH == SENTENCES_IN_PARAGRAPH - 1;
      text.append(full ? "\n\n" : space);
    }
  }

  /** The sentence that names the subject comes first, once. */
  private List<String> shuffled(boolean first) {
    List<String> rest = new ArrayList<>(book.sentences().subList(1, book.sentences().size()));
    Collections.shuffle(rest, random);
    rest.add(
        first && assignment.kind() != Kind.CONTINUATION ? 0 : rest.size(),
        book.sentences().getFirst());
    return rest;
  }

  private String sentence(String pattern) {
    return pattern.replace("{subject}", assignment.subject());
  }
}
