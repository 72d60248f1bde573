package app.inkstone.run;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** All runs: the door of this module. */
@Component
public class Runs {

  private final RunTable runs;
  private final StepTable steps;
  private final EventTable events;
  private final RunTexts texts;
  private final RunEnding ending;
  private final RunWorker worker;
  private final RunQueue queue;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Runs(RunShelves shelves, RunEnding ending, RunWorker worker, RunQueue queue, Clock clock) {
    this.runs = shelves.runs();
    this.steps = shelves.steps();
    this.events = shelves.events();
    this.texts = shelves.texts();
    this.transactions = shelves.transactions();
    this.ending = ending;
    this.worker = worker;
    this.queue = queue;
    this.clock = clock;
  }

  /**
   * Puts an order into the queue. An order that was given before under its key is the first one.
   */
  public Run start(NewRun order) {
    Optional<Run> given = given(order);
    if (given.isPresent()) {
      return given.get();
    }
    try {
      return enqueue(order);
    } catch (DuplicateKeyException twin) {
      return given(order).orElseThrow(() -> twin);
    }
  }

  private Optional<Run> given(NewRun order) {
    return Optional.ofNullable(order.idempotencyKey()).flatMap(key -> given(order.subject(), key));
  }

  /** The run that an order about this subject made under a key, whatever has become of it. */
  public Optional<Run> given(String subject, String key) {
    return runs.findByKey(subject, key).map(this::withSteps);
  }

  private Run enqueue(NewRun order) {
    String id = UUID.randomUUID().toString();
    transactions.executeWithoutResult(_ -> insert(id, order));
    queue.announce();
    return find(id);
  }

  private void insert(String id, NewRun order) {
    runs.insert(id, order, clock.instant());
    long position = runs.ahead(runs.find(id).orElseThrow()) + 1;
    RunEvent queued = new RunEvent.State(RunState.QUEUED, position, null);
    events.insert(List.of(new LoggedEvent(id, new NumberedEvent(1, queued))));
  }

  /**
   * One run with the texts that readers have seen.
   *
   * @throws RunNotFound when there is none
   */
  public Run find(String id) {
    return runs.find(id).map(this::withSteps).orElseThrow(() -> new RunNotFound(id));
  }

  /** The newest run about a subject. */
  public Optional<Run> latest(String subject) {
    return runs.latest(subject).map(this::withSteps);
  }

  /** Runs without their steps, the newest first, from before a place in the queue. */
  public List<Run> list(@Nullable RunState state, long before, int limit) {
    return runs.list(state, before, limit);
  }

  /** Place among those that wait: 1 is next. None for a run that does not wait. */
  public Optional<Long> position(Run run) {
    return run.state() == RunState.QUEUED ? Optional.of(runs.ahead(run) + 1) : Optional.empty();
  }

  /** The number of the last event of a run. */
  public long lastEvent(String id) {
    return events.last(id);
  }

  /**
   * Stops a run; one that is worked on stops soon after.
   *
   * @throws RunNotFound when there is none
   * @throws RunAlreadyEnded when there is nothing to stop
   */
  public Run cancel(String id) {
    Run run = find(id);
    if (run.state().ended()) {
      throw new RunAlreadyEnded(run.state());
    }
    boolean ended =
        run.state() == RunState.QUEUED && ending.end(run, new RunEvent.End(RunState.STOPPED, null));
    if (!ended) {
      worker.stop(id);
    }
    return find(id);
  }

  /** Stops whatever waits or runs about a subject. */
  public void cancelAll(String subject) {
    for (Run run : runs.live(subject)) {
      try {
        cancel(run.id());
      } catch (RunAlreadyEnded _) {
        // it was quicker
      }
    }
  }

  private Run withSteps(Run run) {
    return run.with(steps.of(run.id()).stream().map(step -> withText(run.id(), step)).toList());
  }

  private Step withText(String run, Step step) {
    return new Step(
        step.number(),
        step.stage(),
        step.part(),
        step.state(),
        step.finish(),
        texts.of(run, step),
        step.warnings(),
        step.record());
  }
}
