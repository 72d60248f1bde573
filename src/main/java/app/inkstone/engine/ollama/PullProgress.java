package app.inkstone.engine.ollama;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far a pull is.
 *
 * @param model that is pulled; none before the first pull
 * @param status in the server's words
 * @param completed bytes
 * @param total bytes of the parts that are known by now
 * @param percent never falls, and is 100 only when all is done
 * @param error in the server's words, when it failed
 */
public record PullProgress(
    State state,
    @Nullable String model,
    String status,
    long completed,
    long total,
    int percent,
    @Nullable String error) {

  static PullProgress idle() {
    return new PullProgress(State.IDLE, null, "", 0, 0, 0, null);
  }

  static PullProgress begun(String model) {
    return new PullProgress(State.RUNNING, model, "", 0, 0, 0, null);
  }

  PullProgress at(String status, long completed, long total) {
    int now = total == 0 ? 0 : (int) Math.min(99, Math.round(100.0 * completed / total));
    return new PullProgress(
        State.RUNNING, model, status, completed, total, Math.max(percent, now), null);
  }

  PullProgress finished() {
    return new PullProgress(State.FINISHED, model, status, total, total, 100, null);
  }

  PullProgress failed(String error) {
    return new PullProgress(State.FAILED, model, status, completed, total, percent, error);
  }

  /** Where a pull is in its life. */
  public enum State {
    IDLE,
    RUNNING,
    FINISHED,
    FAILED;

    /** The tag used on the wire: lower case. */
    @JsonValue
    public String tag() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
