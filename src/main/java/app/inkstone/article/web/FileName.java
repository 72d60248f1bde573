package app.inkstone.article.web;

import java.util.regex.Pattern;

/** A title as the name of a file, on any system. */
final class FileName {

  private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\\\/:*?\"<>|%;]+");
  private static final int MOST = 80;

  private FileName() {}

  static String of(String title) {
    String fit = UNFIT.matcher(title).replaceAll(" ").strip();
    int length = Math.min(MOST, fit.codePointCount(0, fit.length()));
    String cut = fit.substring(0, fit.offsetByCodePoints(0, length)).strip();
    return cut.isEmpty() || cut.startsWith(".") ? "article" + cut : cut;
  }
}
