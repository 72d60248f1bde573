package app.inkstone.engine.rehearsal;

import app.inkstone.engine.Chunk;
import app.inkstone.engine.Completion;
import app.inkstone.engine.FinishReason;
import app.inkstone.engine.Generation;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Gives tokens at an even pace. */
final class PacedGeneration implements Generation {

  private final List<String> tokens;
  private final int most;
  private final Duration pace;
  private final CountDownLatch cancelled = new CountDownLatch(1);
  private int given;

  PacedGeneration(List<String> tokens, int most, Duration pace) {
    this.tokens = tokens;
    this.most = most;
    this.pace = pace;
  }

  @Override
  public Chunk next() {
    if (stoppedWhileWaiting()) {
      return new Chunk.End(Completion.cancelled());
    }
    if (given == tokens.size()) {
      return new Chunk.End(completion(FinishReason.STOP));
    }
    if (given == most) {
      return new Chunk.End(completion(FinishReason.LENGTH));
    }
    return new Chunk.Text(tokens.get(given++));
  }

  @Override
  public void cancel() {
    cancelled.countDown();
  }

  private boolean stoppedWhileWaiting() {
    try {
      return cancelled.await(pace.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private Completion completion(FinishReason reason) {
    return new Completion(reason, 0, given, Duration.ZERO, Duration.ZERO, pace.multipliedBy(given));
  }
}
