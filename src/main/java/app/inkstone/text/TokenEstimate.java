package app.inkstone.text;

/**
 * How many tokens a text takes, guessed from its characters. Meant to be a little too high for the
 * Qwen vocabulary, where a token holds about one and a half Chinese characters or four Latin ones:
 * a prompt that is thought to fit must fit.
 */
public final class TokenEstimate {

  private static final double PER_HAN_CHARACTER = 0.75;
  private static final double PER_ASCII_CHARACTER = 0.3;
  private static final double PER_OTHER_CHARACTER = 1.0;

  private TokenEstimate() {}

  public static int of(String text) {
    return (int) Math.ceil(text.codePoints().mapToDouble(TokenEstimate::weight).sum());
  }

  private static double weight(int character) {
    if (character < 128) {
      return PER_ASCII_CHARACTER;
    }
    return Character.isIdeographic(character) ? PER_HAN_CHARACTER : PER_OTHER_CHARACTER;
  }
}
