package app.inkstone.drafting;

import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How fast a piece comes, as seen here; a chunk of the stream counts as a token. */
final class Pace {

  private final long begun = System.nanoTime();
  private final Timer first;
  private final Timer gap;
  private volatile long firstAt;
  private volatile long lastAt;
  private volatile int tokens;

  Pace(Timer first, Timer gap) {
    this.first = first;
    this.gap = gap;
  }

  /** Only the thread that reads the generation counts. */
  void token() {
    long now = System.nanoTime();
    if (tokens == 0) {
      firstAt = now;
      first.record(Duration.ofNanos(now - begun));
    } else {
      gap.record(Duration.ofNanos(now - lastAt));
    }
    lastAt = now;
    tokens = tokens + 1;
  }

  int tokens() {
    return tokens;
  }

  @Nullable Long firstTokenMs() {
    return tokens == 0 ? null : Duration.ofNanos(firstAt - begun).toMillis();
  }

  double tokensPerSecond() {
    long nanos = lastAt - firstAt;
    return tokens < 2 || nanos <= 0 ? 0 : (tokens - 1) * 1e9 / nanos;
  }
}
