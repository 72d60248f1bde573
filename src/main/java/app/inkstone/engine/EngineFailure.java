package app.inkstone.engine;

import app.inkstone.problem.Problem;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A model that cannot begin or go on; the reason is a closed list, the detail is the server's. */
public class EngineFailure extends Problem {

  private final Reason reason;
  private final String detail;

  public EngineFailure(Reason reason, String detail) {
    super(Kind.UNAVAILABLE, "engine." + reason.tag(), detail);
    this.reason = reason;
    this.detail = detail;
  }

  public Reason reason() {
    return reason;
  }

  /** What the model server said, or what was seen of the connection; in its own words. */
  public String detail() {
    return detail;
  }

  /** Why a model cannot begin or go on. */
  public enum Reason {
    /** Nobody answers at the address. */
    UNREACHABLE,
    /** The server's version cannot be used. */
    VERSION_REFUSED,
    /** The server does not have the model. */
    MODEL_MISSING,
    /** The server's queue is full (503). */
    BUSY,
    /** The prompt does not fit the context window. */
    CONTEXT_EXCEEDED,
    /** The model does not fit the memory. */
    OUT_OF_MEMORY,
    /** No line came for longer than the idle limit. */
    SILENT,
    /** The stream ended with neither a last line nor an error. */
    BROKEN_OFF,
    /** The server reported an error of its own. */
    MODEL_ERROR;

    /** The tag used on the wire: lower case, with underscores. */
    @JsonValue
    public String tag() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
