package app.inkstone.article;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a section is. */
public enum SectionState {
  EMPTY,
  WRITTEN,
  /** The text stops before its end and can be continued. */
  CUT;

  /** The tag used on the wire: lower case. */
  @JsonValue
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
