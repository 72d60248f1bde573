package app.inkstone.article;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an article is, which follows from its sections alone. */
public enum ArticleState {
  /** There is no outline yet. */
  BRIEF,
  /** There are sections, all of them empty. */
  OUTLINED,
  /** Some text is there. */
  DRAFTING,
  /** Every section is written to its end. */
  DRAFTED;

  static ArticleState of(int sections, int begun, int written) {
    if (sections == 0) {
      return BRIEF;
    }
    if (begun == 0) {
      return OUTLINED;
    }
    return written < sections ? DRAFTING : DRAFTED;
  }

  /** The tag used on the wire: lower case. */
  @JsonValue
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
