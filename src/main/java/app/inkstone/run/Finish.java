package app.inkstone.run;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why the text of a step ended. */
public enum Finish {
  COMPLETE,
  /** It ran into the limit of its length: there is more to come. */
  LENGTH,
  STOPPED,
  TARGET,
  LOOP,
  ERROR;

  /** The tag used on the wire and in the database: lower case. */
  @JsonValue
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Finish of(String tag) {
    return valueOf(tag.toUpperCase(Locale.ROOT));
  }
}
