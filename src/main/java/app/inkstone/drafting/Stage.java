package app.inkstone.drafting;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a run can be asked to do. */
public enum Stage {
  /** Plan the article. */
  OUTLINE,
  /** Write one section, or write it anew. */
  SECTION,
  /** Write all sections that are empty. */
  SECTIONS,
  /** Propose a better wording for one section or for all that have a text. */
  POLISH,
  /** Outline, sections and polish without waiting. */
  ARTICLE,
  /** Go on with a section that was cut. */
  CONTINUE;

  /** The tag used on the wire: lower case. */
  @JsonValue
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
