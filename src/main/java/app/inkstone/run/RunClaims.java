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
  private final RunEnding ending;
  private final RunSalvage salvage;
  private final Clock clock;

  RunClaims(RunTable runs, RunEnding ending, RunSalvage salvage, Clock clock) {
    this.runs = runs;
    this.ending = ending;
    this.salvage = salvage;
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
    try {
      List<RunEvent> news = salvage.salvage(lost, RunState.INTERRUPTED);
      ending.end(lost, news, new RunEvent.End(RunState.INTERRUPTED, SERVER_STOPPED));
    } catch (RuntimeException failed) {
      LOG.error("Run {} stays as it was found; the next start tries again", lost.id(), failed);
    }
  }
}
