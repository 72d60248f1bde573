package app.inkstone.engine.ollama;

import app.inkstone.engine.Chunk;
import app.inkstone.engine.Completion;
import app.inkstone.engine.EngineFailure;
import app.inkstone.engine.EngineFailure.Reason;
import app.inkstone.engine.Generation;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;

/** A stream read by a thread that waits: the bridge from Reactor to plain code. */
final class StreamedGeneration implements Generation {

  /** How many chunks may lie ready; the queue never holds more than these and an ending. */
  private static final int AHEAD = 64;

  private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
  private final Intake intake = new Intake();
  private final Duration between;
  private Duration patience;

  private StreamedGeneration(Duration first, Duration between) {
    this.patience = first;
    this.between = between;
  }

  /**
   * Sends the request. The stream's failures must be {@link EngineFailure}s; an empty text in it is
   * a sign of life.
   *
   * @param first the longest silence before the first chunk
   * @param between the longest silence after it
   */
  static StreamedGeneration of(Flux<Chunk> stream, Duration first, Duration between) {
    StreamedGeneration generation = new StreamedGeneration(first, between);
    stream.subscribe(generation.intake);
    return generation;
  }

  @Override
  public Chunk next() {
    while (true) {
      switch (arrival()) {
        case null -> throw silence();
        case Arrival.Piece(Chunk.Text(String text)) when text.isEmpty() -> patience = between;
        case Arrival.Piece(Chunk chunk) -> {
          patience = between;
          return chunk;
        }
        case Arrival.Failure(EngineFailure failure) -> throw failure;
        case Arrival.Stop() -> {
          return new Chunk.End(Completion.cancelled());
        }
      }
    }
  }

  @Override
  public void cancel() {
    intake.dispose();
    arrivals.add(new Arrival.Stop());
  }

  private @Nullable Arrival arrival() {
    try {
      Arrival arrival = arrivals.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (arrival instanceof Arrival.Piece) {
        intake.request(1);
      }
      return arrival;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      cancel();
      return new Arrival.Stop();
    }
  }

  private EngineFailure silence() {
    intake.dispose();
    return new EngineFailure(Reason.SILENT, patience.toSeconds() + " s");
  }

  private sealed interface Arrival {
    record Piece(Chunk chunk) implements Arrival {}

    record Failure(EngineFailure failure) implements Arrival {}

    record Stop() implements Arrival {}
  }

  private final class Intake extends BaseSubscriber<Chunk> {

    private boolean ended;

    @Override
    protected void hookOnSubscribe(Subscription subscription) {
      subscription.request(AHEAD);
    }

    @Override
    protected void hookOnNext(Chunk chunk) {
      ended |= chunk instanceof Chunk.End;
      arrivals.add(new Arrival.Piece(chunk));
    }

    @Override
    protected void hookOnError(Throwable failure) {
      arrivals.add(new Arrival.Failure((EngineFailure) failure));
    }

    @Override
    protected void hookOnComplete() {
      if (!ended) {
        String seen = "The stream ended without its last line.";
        arrivals.add(new Arrival.Failure(new EngineFailure(Reason.BROKEN_OFF, seen)));
      }
    }
  }
}
