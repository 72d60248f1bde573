package app.inkstone.run;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which run is worked on next, and what becomes of those whose worker is gone. */
@Component
class RunClaims {

  private static final Logger LOG = LoggerFactory.getLogger(RunClaims.class);
  private static final String SERVER_STOPPED = "server_stopped";

  private final RunTable runs;
  private final StepTable steps;
  private final RunTexts texts;
  private final RunEnding ending;
  private final Tasks tasks;
  private final Clock clock;

  RunClaims(RunShelves shelves, RunEnding ending, Tasks tasks, Clock clock) {
    this.runs = shelves.runs();
    this.steps = shelves.steps();
    this.texts = shelves.texts();
    this.ending = ending;
    this.tasks = tasks;
    this.clock = clock;
  }

  @Transactional
  public Optional<Run> claimNext() {
    Optional<Run> next = runs.lockNext();
    next.ifPresent(run -> runs.begin(run.id(), clock.instant()));
    return next.flatMap(run -> runs.find(run.id()));
  }

  /** Ends the runs that were worked on when the application ended; their texts are saved first. */
  void salvageLost() {
    runs.in(RunState.RUNNING).forEach(this::salvage);
  }

  private void salvage(Run lost) {
    List<Step> found = steps.of(lost.id());
    for (Step step : found) {
      if (!step.state().ended()) {
        String text = texts.of(lost.id(), step);
        steps.end(lost.id(), step.number(), RunState.INTERRUPTED, Finish.ERROR, text);
      }
    }
    try {
      tasks.of(lost).salvage(lost.with(steps.of(lost.id())));
    } catch (RuntimeException failed) {
      LOG.error("The texts of run {} stay in its record only", lost.id(), failed);
    }
    ending.end(lost, new RunEvent.End(RunState.INTERRUPTED, SERVER_STOPPED));
  }
}
