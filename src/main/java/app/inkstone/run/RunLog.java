package app.inkstone.run;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Written first, shown after: what runs say goes into the log, and only what is committed is given
 * to readers. The pieces of text of all runs share one transaction each tick; everything else has
 * its own.
 */
@Component
class RunLog {

  private static final Logger LOG = LoggerFactory.getLogger(RunLog.class);

  private final EventTable events;
  private final RunFeed feed;
  private final TransactionTemplate transactions;

  RunLog(EventTable events, RunFeed feed, TransactionTemplate transactions) {
    this.events = events;
    this.feed = feed;
    this.transactions = transactions;
  }

  /** Commits a change of rows together with the events that tell of it. */
  void write(RunJournal journal, Runnable change, List<? extends RunEvent> news)
      throws InterruptedException {
    journal.awaitSaved();
    List<LoggedEvent> logged = news.stream().map(journal::number).toList();
    try {
      transactions.executeWithoutResult(
          _ -> {
            change.run();
            events.insert(logged);
          });
    } catch (RuntimeException failed) {
      journal.takeBack(logged.size());
      throw failed;
    }
    feed.publish(logged);
  }

  /**
   * Commits the texts that have gathered.
   *
   * @return those that could not be committed now and are to be tried again
   */
  List<RunJournal> commit(List<RunJournal> journals) {
    List<RunJournal> gathered = new ArrayList<>();
    List<LoggedEvent> taken = new ArrayList<>();
    for (RunJournal journal : journals) {
      LoggedEvent event = journal.take();
      if (event != null) {
        gathered.add(journal);
        taken.add(event);
      }
    }
    return taken.isEmpty() ? List.of() : commit(gathered, taken);
  }

  private List<RunJournal> commit(List<RunJournal> journals, List<LoggedEvent> taken) {
    try {
      transactions.executeWithoutResult(_ -> events.insert(taken));
    } catch (DataIntegrityViolationException refused) {
      return commitOneByOne(journals, refused);
    } catch (RuntimeException away) {
      LOG.warn("The run log cannot be written; {} texts wait: {}", taken.size(), away.toString());
      return journals;
    }
    // Shown before the worker may go on, so that its next event cannot overtake these.
    feed.publish(taken);
    journals.forEach(RunJournal::confirm);
    return List.of();
  }

  /** One run whose rows are gone must not hold up the others. */
  private List<RunJournal> commitOneByOne(List<RunJournal> journals, RuntimeException refused) {
    if (journals.size() == 1) {
      journals.getFirst().breakOff(refused);
      return List.of();
    }
    return journals.stream().flatMap(journal -> commit(List.of(journal)).stream()).toList();
  }
}
