package app.inkstone.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts as a model emits them: one to three Chinese characters, or a word with the space before.
 */
final class Tokens {

  private static final Pattern PIECE =
      Pattern.compile(
          "[\\p{IsHan}]+|[ ]?[\\p{L}&&[^\\p{IsHan}]][\\p{L}'’&&[^\\p{IsHan}]]*|\\n+|.",
          Pattern.DOTALL);

  private Tokens() {}

  static List<String> split(String text) {
    Random random = new Random(text.hashCode());
    List<String> tokens = new ArrayList<>();
    Matcher piece = PIECE.matcher(text);
    while (piece.find()) {
      add(piece.group(), random, tokens);
    }
    return tokens;
  }

  private static void add(String piece, Random random, List<String> tokens) {
    if (!han(piece.codePointAt(0))) {
      tokens.add(piece);
      return;
    }
    int start = 0;
    while (start < piece.length()) {
      int length = Math.min(1 + random.nextInt(3), piece.codePointCount(start, piece.length()));
      int end = piece.offsetByCodePoints(start, length);
      tokens.add(piece.substring(start, end));
      start = end;
    }
  }

  /** Not fewer than a real model would count, for the texts of the tests. */
  static int estimate(String text) {
    long han = text.codePoints().filter(Tokens::han).count();
    long others = text.codePointCount(0, text.length()) - han;
    return (int) (han * 0.8 + others / 3.2);
  }

  static boolean han(int codePoint) {
    return Character.isIdeographic(codePoint);
  }
}
