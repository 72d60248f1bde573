package app.inkstone.text;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Counts what a reader reads. Markdown marks do not count: fences, rules and table lines, the
 * hashes, bullets, numbers and arrows before a line, emphasis marks, the addresses of links.
 */
public final class TextLength {

  // Every pattern is free of nested repetition, so that no text of a stranger takes long.
  private static final Pattern FENCE_OR_RULE =
      Pattern.compile("(?m)^[ \\t]*(?:(?:```|~~~).*|[-*_=:|+ \\t]+)$");
  private static final Pattern LINE_START =
      Pattern.compile("(?m)^[ \\t>]*(?:(?:#{1,6}|[-+*]|\\d{1,9}[.)])(?=[ \\t]|$))?");
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]\\n]*)]\\([^()\\n]*\\)");
  private static final Pattern INLINE_MARK = Pattern.compile("[*`|]|__|~~");

  private TextLength() {}

  public static int of(String text, LengthUnit unit) {
    String plain = plain(text);
    return switch (unit) {
      case CHARS -> (int) plain.codePoints().filter(c -> !blank(c)).count();
      case WORDS -> words(plain);
    };
  }

  private static String plain(String text) {
    String lines = FENCE_OR_RULE.matcher(text).replaceAll("");
    String inner = LINE_START.matcher(lines).replaceAll("");
    return INLINE_MARK.matcher(LINK.matcher(inner).replaceAll("$1")).replaceAll("");
  }

  private static boolean blank(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  /** Unicode words; each Han character is one, whatever stands beside it. */
  private static int words(String plain) {
    BreakIterator boundaries = BreakIterator.getWordInstance(Locale.ROOT);
    boundaries.setText(plain);
    int words = 0;
    int start = boundaries.first();
    for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
      words += wordsWithin(plain.substring(start, end));
      start = end;
    }
    return words;
  }

  private static int wordsWithin(String segment) {
    long han = segment.codePoints().filter(Character::isIdeographic).count();
    boolean other =
        segment
            .codePoints()
            .anyMatch(c -> Character.isLetterOrDigit(c) && !Character.isIdeographic(c));
    return (int) han + (other ? 1 : 0);
  }
}
