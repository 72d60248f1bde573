package app.inkstone.run;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a run is on its way. */
public enum RunState {
  QUEUED,
  RUNNING,
  FINISHED,
  /** Ended by the writer; what came is kept. */
  STOPPED,
  FAILED,
  /** Broken off by something outside; it can go on. */
  INTERRUPTED;

  public boolean ended() {
    return this != QUEUED && this != RUNNING;
  }

  /** The tag used on the wire and in the database: lower case. */
  @JsonValue
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  static RunState of(String tag) {
    return valueOf(tag.toUpperCase(Locale.ROOT));
  }
}
