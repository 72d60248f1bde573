package app.inkstone.article.web;

import java.util.Set;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@code 前文**“加粗”**后文} bold. CommonMark takes two stars between a punctuation mark and a
 * letter for plain stars, because it counts on the spaces between words that Chinese does not have.
 */
class ChineseEmphasis implements InlineContentParser {

  private static final int STAR = '*';

  @Override
  public @Nullable ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    int before = scanner.peekPreviousCodePoint();
    if (before == STAR || scanner.matchMultiple('*') != 2) {
      return ParsedInline.none();
    }
    String inner = inner(scanner);
    if (inner.isEmpty() || scanner.matchMultiple('*') != 2) {
      return ParsedInline.none();
    }
    boolean opensAtLetter = han(before) && punctuation(inner.codePointAt(0));
    boolean closesAtLetter =
        han(scanner.peekCodePoint()) && punctuation(inner.codePointBefore(inner.length()));
    return opensAtLetter || closesAtLetter ? strong(inner, scanner) : ParsedInline.none();
  }

  /** Text without any mark of its own; CommonMark does the rest as it should. */
  private static String inner(Scanner scanner) {
    StringBuilder inner = new StringBuilder();
    int next = scanner.peekCodePoint();
    while (next != Scanner.END && "*\n`[]<&\\_~".indexOf(next) < 0) {
      inner.appendCodePoint(next);
      scanner.next();
      next = scanner.peekCodePoint();
    }
    boolean spaced = !inner.toString().strip().contentEquals(inner);
    return spaced ? "" : inner.toString();
  }

  private static ParsedInline strong(String inner, Scanner scanner) {
    StrongEmphasis strong = new StrongEmphasis("**");
    strong.appendChild(new Text(inner));
    return ParsedInline.of(strong, scanner.position());
  }

  private static boolean han(int codePoint) {
    return codePoint > 0 && Character.isIdeographic(codePoint);
  }

  private static boolean punctuation(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  static class Factory implements InlineContentParserFactory {

    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('*');
    }

    @Override
    public InlineContentParser create() {
      return new ChineseEmphasis();
    }
  }
}
