package app.inkstone.fake;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the fake does with the next request. */
public enum Behaviour {
  /** Answers as a model would. */
  NORMAL,
  /** An error line under HTTP 200 after some tokens. */
  ERROR_LINE,
  /** A clean end without a last line after some tokens. */
  NO_DONE,
  /** The connection is cut after some tokens. */
  CUT,
  HANG_BEFORE_HEADERS,
  HANG_AFTER_HEADERS,
  /** Falls silent after some tokens. */
  HANG,
  BUSY,
  MODEL_MISSING,
  CONTEXT_EXCEEDED,
  OUT_OF_MEMORY,
  /** Ends with {@code done_reason: length} after some tokens. */
  LENGTH,
  /** Every byte travels alone, so that characters arrive split. */
  BYTEWISE,
  OUTLINE_IN_PROSE,
  OUTLINE_NUMBERED_TWICE,
  OUTLINE_WITH_GAPS,
  OUTLINE_WITHOUT_SECTIONS,
  OUTLINE_REFUSED,
  OUTLINE_TRUNCATED,
  /** The pull fails with an error line under HTTP 200. */
  PULL_ERROR,
  /** The pull stops moving. */
  PULL_HANG;

  @JsonCreator
  static Behaviour of(String tag) {
    return valueOf(tag.toUpperCase(Locale.ROOT));
  }

  @JsonValue
  String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean concernsPulls() {
    return this == PULL_ERROR || this == PULL_HANG;
  }
}
