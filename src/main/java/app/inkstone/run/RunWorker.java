package app.inkstone.run;

import app.inkstone.run.ActiveRun.Stop;
import java.time.Clock;
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

  private final Map<String, ActiveRun> active = new ConcurrentHashMap<>();
  private final Set<String> stoppedEarly = ConcurrentHashMap.newKeySet();
  private final RunDesk desk;
  private final EventTable events;
  private final Tasks tasks;
  private final RunMeters meters;
  private final Clock clock;

  RunWorker(RunDesk desk, EventTable events, Tasks tasks, RunMeters meters, Clock clock) {
    this.desk = desk;
    this.events = events;
    this.tasks = tasks;
    this.meters = meters;
    this.clock = clock;
  }

  /** Works on a claimed run until it ends. */
  void work(Run run) {
    ActiveRun begun = new ActiveRun(run, desk, new RunJournal(run.id(), events.last(run.id())));
    active.put(run.id(), begun);
    if (stoppedEarly.remove(run.id())) {
      begun.stop(Stop.BY_WRITER);
    }
    try {
      desk.writer()
          .write(begun.journal(), () -> {}, new RunEvent.State(RunState.RUNNING, null, null));
      RunEvent.End end = outcome(begun);
      if (!begun.abandoned()) {
        end(begun, end);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException unwritten) {
      LOG.error("The end of run {} could not be written", run.id(), unwritten);
    } finally {
      active.remove(run.id());
    }
  }

  private RunEvent.End outcome(ActiveRun run) throws InterruptedException {
    try {
      tasks.of(run.run()).work(run);
      return new RunEvent.End(run.stopped() ? RunState.STOPPED : RunState.FINISHED, null);
    } catch (WorkBroken broken) {
      return new RunEvent.End(broken.state(), broken.reason());
    } catch (RuntimeException defect) {
      LOG.error("Run {} failed by an error of ours", run.run().id(), defect);
      return new RunEvent.End(RunState.FAILED, "internal");
    }
  }

  private void end(ActiveRun run, RunEvent.End end) throws InterruptedException {
    desk.writer()
        .write(
            run.journal(),
            () -> desk.runs().end(run.run(), end, clock.instant()),
            new RunEvent.State(end.state(), null, end.reason()),
            end);
    meters.ended(end.state());
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
    active.values().forEach(run -> run.stop(Stop.ABANDON));
  }
}
