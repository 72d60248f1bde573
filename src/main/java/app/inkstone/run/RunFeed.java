package app.inkstone.run;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * What happens in runs, for those who watch: everything after a number from the log, then what
 * comes. A reader that falls behind is cut off from what comes and goes on from the log.
 */
@Component
public class RunFeed {

  private final EventTable events;
  private final RunReset reset;
  private final Map<String, List<RunReader>> readers = new ConcurrentHashMap<>();
  private final Sinks.Empty<Void> closing = Sinks.empty();

  /**
   * No executor service: that would interrupt a reader that leaves, and H2 closes its file then.
   */
  private final Scheduler blocking = Schedulers.fromExecutor(Thread::startVirtualThread);

  RunFeed(EventTable events, RunReset reset) {
    this.events = events;
    this.reset = reset;
  }

  /** Everything after a number, to the end of the run or of this application. */
  public Flux<NumberedEvent> follow(String run, long after) {
    AtomicLong seen = new AtomicLong(after);
    return Flux.defer(() -> stretch(run, seen))
        .repeat()
        .takeUntil(event -> event.event() instanceof RunEvent.End)
        .takeUntilOther(closing.asMono());
  }

  /** From the log to where it ends, then live until the run ends or the reader falls behind. */
  private Flux<NumberedEvent> stretch(String run, AtomicLong seen) {
    RunReader reader = join(run);
    Flux<NumberedEvent> live = reader.live().filter(event -> event.number() > seen.get());
    return Flux.concat(logged(run, seen.get()), live)
        .doOnNext(event -> seen.set(event.number()))
        .doFinally(_ -> leave(run, reader));
  }

  private RunReader join(String run) {
    RunReader reader = new RunReader();
    readers.compute(
        run,
        (_, present) -> {
          List<RunReader> all = present == null ? new CopyOnWriteArrayList<>() : present;
          all.add(reader);
          return all;
        });
    return reader;
  }

  private Flux<NumberedEvent> logged(String run, long after) {
    return Mono.fromCallable(() -> replay(run, after))
        .subscribeOn(blocking)
        .flatMapIterable(list -> list);
  }

  private List<NumberedEvent> replay(String run, long after) {
    long last = events.last(run);
    return after <= last ? events.after(run, after) : reset.to(run, last);
  }

  private void leave(String run, RunReader reader) {
    readers.computeIfPresent(
        run,
        (_, all) -> {
          all.remove(reader);
          return all.isEmpty() ? null : all;
        });
  }

  /** Shows committed events to those who watch. */
  void publish(Collection<LoggedEvent> committed) {
    for (LoggedEvent logged : committed) {
      for (RunReader reader : readers.getOrDefault(logged.run(), List.of())) {
        reader.show(logged.event());
      }
    }
  }

  /**
   * Ends all streams, so that they do not hold up the shutdown; readers come back by themselves.
   */
  @EventListener(ContextClosedEvent.class)
  void close() {
    closing.tryEmitEmpty();
  }
}
