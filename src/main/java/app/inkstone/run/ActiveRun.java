package app.inkstone.run;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A run while it is worked on: where its task says what happens, and hears that it is to stop. */
public class ActiveRun {

  private final Run run;
  private final RunDesk desk;
  private final RunJournal journal;
  private final List<Runnable> stoppers = new CopyOnWriteArrayList<>();
  private volatile @Nullable Stop stop;
  private final CountDownLatch done = new CountDownLatch(1);
  private int steps;

  ActiveRun(Run run, RunDesk desk, RunJournal journal) {
    this.run = run;
    this.desk = desk;
    this.journal = journal;
  }

  public Run run() {
    return run;
  }

  /** Keeps what explains and repeats the run. */
  public void record(String record) {
    desk.runs().record(run.id(), record);
  }

  /** Begins a step; its predecessor must have ended. */
  public StepLog begin(String stage, @Nullable String part) throws InterruptedException {
    int number = ++steps;
    journal.turnTo(number, 0);
    desk.writer()
        .write(
            journal,
            () -> desk.steps().insert(run.id(), number, stage, part),
            new RunEvent.StepChange(number, stage, part, RunState.RUNNING));
    return new StepLog(this, number, stage, part);
  }

  /** Tells the reader something about the whole run. */
  public void warn(String code, String detail) throws InterruptedException {
    desk.writer().write(journal, () -> {}, new RunEvent.Warning(null, code, detail));
  }

  public boolean stopped() {
    return stop != null;
  }

  /** What is to be done at once when the run is to stop; done now if that has happened. */
  public void onStop(Runnable stopper) {
    stoppers.add(stopper);
    if (stopped()) {
      stopper.run();
    }
  }

  public void forgetStop(Runnable stopper) {
    stoppers.remove(stopper);
  }

  void stop(Stop how) {
    stop = how;
    stoppers.forEach(Runnable::run);
  }

  void done() {
    done.countDown();
  }

  void awaitDone(Duration most) throws InterruptedException {
    done.await(most.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Whether the application ends; the log is left as it is, to be salvaged at the next start. */
  boolean abandoned() {
    return stop == Stop.ABANDON;
  }

  RunDesk desk() {
    return desk;
  }

  RunJournal journal() {
    return journal;
  }

  /** Why a run is to stop. */
  enum Stop {
    BY_WRITER,
    ABANDON
  }
}
