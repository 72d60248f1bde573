package app.inkstone.article;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What sort of change a revision holds; changes of different kinds are never merged. */
public enum RevisionKind {
  CREATION,
  OUTLINE,
  TEXT,
  /** A proposal took the place of a text. */
  ACCEPTANCE,
  /** An earlier revision was brought back. */
  RESTORATION;

  /** The tag used on the wire: lower case. */
  @JsonValue
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
