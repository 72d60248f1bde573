package app.inkstone.engine.rehearsal;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts a text as a model would emit it: two Chinese characters, or a word with its space. */
final class RehearsalTokens {

  private static final Pattern TOKEN =
      Pattern.compile("\\p{IsHan}{1,2}|\\s?[\\p{L}\\p{N}&&[^\\p{IsHan}]]+|\\s+|.");

  private RehearsalTokens() {}

  static List<String> split(String text) {
    return TOKEN.matcher(text).results().map(MatchResult::group).toList();
  }
}
