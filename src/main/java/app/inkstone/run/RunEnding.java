package app.inkstone.run;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** How a run ends that nobody works on. */
@Component
class RunEnding {

  private final RunTable runs;
  private final EventTable events;
  private final RunFeed feed;
  private final TransactionTemplate transactions;
  private final Clock clock;

  RunEnding(
      RunTable runs,
      EventTable events,
      RunFeed feed,
      TransactionTemplate transactions,
      Clock clock) {
    this.runs = runs;
    this.events = events;
    this.feed = feed;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Ends the run and tells its readers.
   *
   * @return false when it was no longer in the state it was found in
   */
  boolean end(Run run, RunEvent.End end) {
    return end(run, List.of(), end);
  }

  /** The same, with news that come before the end. */
  boolean end(Run run, List<RunEvent> news, RunEvent.End end) {
    List<LoggedEvent> told = transactions.execute(_ -> write(run, news, end));
    feed.publish(told);
    return !told.isEmpty();
  }

  private List<LoggedEvent> write(Run run, List<RunEvent> news, RunEvent.End end) {
    if (!runs.end(run, end, clock.instant())) {
      return List.of();
    }
    long last = events.last(run.id());
    List<LoggedEvent> told = new ArrayList<>();
    for (RunEvent event : news) {
      told.add(logged(run, ++last, event));
    }
    told.add(logged(run, ++last, new RunEvent.State(end.state(), null, end.reason())));
    told.add(logged(run, ++last, end));
    events.insert(told);
    return told;
  }

  private static LoggedEvent logged(Run run, long number, RunEvent event) {
    return new LoggedEvent(run.id(), new NumberedEvent(number, event));
  }
}
