package app.inkstone.engine.rehearsal;

import app.inkstone.text.Language;
import java.util.regex.Pattern;

/** How long a placeholder is by now: characters in Chinese, words in English. */
final class LengthSoFar {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private LengthSoFar() {}

  static int of(String text, Language language) {
    return language == Language.ZH
        ? (int) text.codePoints().filter(c -> !Character.isWhitespace(c)).count()
        : (int) WORD.matcher(text).results().count();
  }
}
