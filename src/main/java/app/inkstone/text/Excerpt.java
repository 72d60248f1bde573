package app.inkstone.text;

/** The beginning or end of a text, cut where a sentence ends so that it reads whole. */
public final class Excerpt {

  private static final String SENTENCE_ENDS = "。！？…!?.\n";

  private Excerpt() {}

  /**
   * At most so many UTF-16 units from the end of a text, beginning with a sentence if one begins
   * there.
   */
  public static String end(String text, int most) {
    String whole = text.strip();
    if (whole.length() <= most) {
      return whole;
    }
    int from = wholeCharacter(whole, whole.length() - most);
    for (int i = from; i < whole.length() - 1; i++) {
      if (endsSentence(whole, i)) {
        return whole.substring(i + 1).strip();
      }
    }
    return whole.substring(from).strip();
  }

  /**
   * At most so many UTF-16 units from the beginning of a text, ending with a sentence if one ends
   * there.
   */
  public static String beginning(String text, int most) {
    String whole = text.strip();
    if (whole.length() <= most) {
      return whole;
    }
    int to = wholeCharacter(whole, most);
    for (int i = to - 1; i > 0; i--) {
      if (endsSentence(whole, i)) {
        return whole.substring(0, i + 1).strip();
      }
    }
    return whole.substring(0, to).strip();
  }

  /** A full stop inside a number or a name ends nothing: only one before white space does. */
  private static boolean endsSentence(String text, int at) {
    char mark = text.charAt(at);
    if (SENTENCE_ENDS.indexOf(mark) < 0) {
      return false;
    }
    return mark > 127
        || mark == '\n'
        || at + 1 >= text.length()
        || Character.isWhitespace(text.charAt(at + 1));
  }

  private static int wholeCharacter(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
  }
}
