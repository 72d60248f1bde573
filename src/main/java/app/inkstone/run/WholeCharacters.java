package app.inkstone.run;

/**
 * Makes of pieces of text such as may be kept: a surrogate pair that came in two pieces stays
 * together, and what no database can hold (NUL, half a pair) becomes U+FFFD.
 */
final class WholeCharacters {

  private static final char REPLACEMENT = '\uFFFD';

  private String half = "";

  /** Takes a piece and gives back what is whole by now. */
  String accept(String piece) {
    String text = half + piece;
    half = "";
    if (!text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1))) {
      half = text.substring(text.length() - 1);
      text = text.substring(0, text.length() - 1);
    }
    return sound(text);
  }

  /** What is left when nothing more will come. */
  String rest() {
    String rest = sound(half);
    half = "";
    return rest;
  }

  private static String sound(String text) {
    if (text.codePoints().noneMatch(WholeCharacters::cannotBeKept)) {
      return text;
    }
    return text.codePoints()
        .map(c -> cannotBeKept(c) ? REPLACEMENT : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean cannotBeKept(int character) {
    return character == 0 || (character >= 0xD800 && character <= 0xDFFF);
  }
}
