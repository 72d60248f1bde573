package app.inkstone.article;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who wrote a text. */
public enum Origin {
  /** There is no text. */
  NONE,
  WRITER,
  MODEL,
  /** Both had a hand in it. */
  MIXED;

  /** The origin of a text to which another hand was set. */
  Origin and(Origin other) {
    return this == NONE || this == other ? other : MIXED;
  }

  /** The tag used on the wire: lower case. */
  @JsonValue
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
