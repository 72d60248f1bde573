package app.inkstone.fake;

import java.time.Duration;

/**
 * How fast the fake is.
 *
 * @param loadMs before the first answer of a model
 * @param promptTokensPerSecond reading the prompt, before the headers
 * @param tokensPerSecond writing
 * @param speed divides all of it
 */
public record Timing(
    int loadMs, double promptTokensPerSecond, double tokensPerSecond, double speed) {

  /** As a small model on a middling machine. */
  public static Timing real() {
    return new Timing(1500, 2000, 30, 1);
  }

  /** For tests that do not look at time. */
  public static Timing instant() {
    return new Timing(0, 1_000_000, 1_000_000, 1);
  }

  public Timing faster(double times) {
    return new Timing(loadMs, promptTokensPerSecond, tokensPerSecond, speed * times);
  }

  public Timing tokensPerSecond(double tokens) {
    return new Timing(loadMs, promptTokensPerSecond, tokens, speed);
  }

  Duration load() {
    return seconds(loadMs / 1000.0);
  }

  Duration prompt(int tokens) {
    return seconds(tokens / promptTokensPerSecond);
  }

  Duration tokens(int tokens) {
    return seconds(tokens / tokensPerSecond);
  }

  private Duration seconds(double seconds) {
    return Duration.ofNanos((long) (seconds / speed * 1e9));
  }
}
