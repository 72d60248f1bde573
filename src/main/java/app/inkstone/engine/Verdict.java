package app.inkstone.engine;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What to think of an engine; the gravest finding counts. */
public enum Verdict {
  OK,
  /** It works, but the version has faults that are felt. */
  WARN,
  /** The server lacks the model. */
  MISSING,
  /** The version spoils texts, so it is not used. */
  REFUSED,
  UNREACHABLE;

  /** The tag used on the wire: lower case. */
  @JsonValue
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
