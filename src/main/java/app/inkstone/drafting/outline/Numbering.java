package app.inkstone.drafting.outline;

import java.util.regex.Pattern;

/** The numbers that models write before headings although nobody asked; the page has its own. */
final class Numbering {

  private static final Pattern PREFIX =
      Pattern.compile(
          "^(?:#+\\s*"
              + "|第[一二三四五六七八九十百零〇\\d]+[章节節部篇][、：:．.\\s]*"
              + "|[一二三四五六七八九十]+[、．.]\\s*"
              + "|[（(][一二三四五六七八九十\\d]+[)）]\\s*"
              + "|(?:Chapter|Section|Part)\\s+\\d+\\s*[:.：-]\\s*"
              + "|\\d+(?:\\.\\d+)+[.、：:]?\\s+"
              + "|\\d+[.、．)）]\\s*(?!\\d)"
              + "|[-*•]\\s+)",
          Pattern.CASE_INSENSITIVE);

  private Numbering() {}

  /** The heading without its numbers, however many stand before it. */
  static String strip(String heading) {
    String left = heading.strip();
    String before;
    do {
      before = left;
      left = PREFIX.matcher(left).replaceFirst("").strip();
    } while (!left.equals(before));
    return left.isEmpty() ? heading.strip() : left;
  }
}
