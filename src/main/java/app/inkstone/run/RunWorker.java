package app.inkstone.run;

import app.inkstone.run.ActiveRun.Stop;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does the work of runs and writes down how it ended. */
@Component
class RunWorker {

  private static final Logger LOG = LoggerFactory.getLogger(RunWorker.class);

  /** How long the end of the application waits for what a run still has to put away. */
  private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);

  private static final Duration LAST_WORDS = Duration.ofSeconds(3);

  private final Map<String, ActiveRun> active = new ConcurrentHashMap<>();
  private final Set<String> stoppedEarly = ConcurrentHashMap.newKeySet();
  private final RunDesk desk;
  private final EventTable events;
  private final Tasks tasks;
  private final RunSalvage salvage;
  private final RunEnding ending;
  private final RunMeters meters;

  RunWorker(RunDesk desk, Tasks tasks, RunSalvage salvage, RunEnding ending, RunMeters meters) {
    this.desk = desk;
    this.events = desk.events();
    this.tasks = tasks;
    this.salvage = salvage;
    this.ending = ending;
    this.meters = meters;
  }

  /** Works on a claimed run until its end is written down, or the application ends. */
  void work(Run run) {
    ActiveRun begun = new ActiveRun(run, desk, new RunJournal(run.id(), events.last(run.id())));
    active.put(run.id(), begun);
    if (stoppedEarly.remove(run.id())) {
      begun.stop(Stop.BY_WRITER);
    }
    try {
      end(begun, outcome(begun));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      active.remove(run.id());
      stoppedEarly.remove(run.id());
      begun.done();
    }
  }

  private RunEvent.End outcome(ActiveRun run) throws InterruptedException {
    try {
      desk.writer()
          .write(run.journal(), () -> {}, new RunEvent.State(RunState.RUNNING, null, null));
      tasks.of(run.run()).work(run);
      return new RunEvent.End(run.stopped() ? RunState.STOPPED : RunState.FINISHED, null);
    } catch (WorkBroken broken) {
      return new RunEvent.End(broken.state(), broken.reason());
    } catch (RuntimeException defect) {
      LOG.error("Run {} failed by an error of ours", run.run().id(), defect);
      save(run);
      return new RunEvent.End(RunState.FAILED, "internal");
    }
  }

  private void save(ActiveRun run) throws InterruptedException {
    try {
      desk.writer().flush(run.journal());
    } catch (RuntimeException broken) {
      LOG.error("The last words of run {} could not be written", run.run().id(), broken);
    }
    if (!run.abandoned()) {
      salvage.salvage(run.run(), RunState.FAILED);
    }
  }

  /** A run without an end would be waited for for ever: it is tried until it is written. */
  private void end(ActiveRun run, RunEvent.End end) throws InterruptedException {
    while (!run.abandoned()) {
      try {
        ending.end(run.run(), end);
        meters.ended(end.state());
        return;
      } catch (RuntimeException away) {
        LOG.warn("The end of run {} cannot be written yet: {}", run.run().id(), away.toString());
        Thread.sleep(AFTER_A_FAILURE);
      }
    }
  }

  /** Tells the worker of a run to stop, also when it has been claimed but not begun yet. */
  void stop(String run) {
    stoppedEarly.add(run);
    active.computeIfPresent(
        run,
        (_, found) -> {
          stoppedEarly.remove(run);
          found.stop(Stop.BY_WRITER);
          return found;
        });
  }

  /** Lets go of all work without an end; it is salvaged at the next start. */
  void abandonAll() {
    List<ActiveRun> left = List.copyOf(active.values());
    left.forEach(run -> run.stop(Stop.ABANDON));
    try {
      for (ActiveRun run : left) {
        run.awaitDone(LAST_WORDS);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
