package app.inkstone.article.web;

import app.inkstone.article.Articles;
import app.inkstone.problem.FieldFault;
import app.inkstone.problem.InvalidInput;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A version as HTTP writes it. */
final class EntityTag {

  /** Proxies that compress make a tag weak; it still names the version. */
  private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

  private EntityTag() {}

  static String of(long version) {
    return "\"" + version + "\"";
  }

  /** The version that a change expects, from the header {@code If-Match}. */
  static long expected(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new UnconditionalChange();
    }
    if (ifMatch.strip().equals("*")) {
      return Articles.ANY_VERSION;
    }
    Matcher tag = TAG.matcher(ifMatch.strip());
    if (!tag.matches()) {
      throw new InvalidInput(FieldFault.of("If-Match", "etag"));
    }
    return Long.parseLong(tag.group(1));
  }
}
