package app.inkstone.run;

import java.util.concurrent.ArrayBlockingQueue;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** One who watches a run live, with room for so much that has not been sent to it yet. */
final class RunReader {

  private static final int ROOM = 512;

  private final Sinks.Many<NumberedEvent> sink =
      Sinks.many().unicast().onBackpressureBuffer(new ArrayBlockingQueue<>(ROOM));

  Flux<NumberedEvent> live() {
    return sink.asFlux();
  }

  /** Shows an event; a reader without room is told that its stretch ends. */
  void show(NumberedEvent event) {
    if (sink.tryEmitNext(event).isFailure()) {
      sink.tryEmitComplete();
    }
  }
}
