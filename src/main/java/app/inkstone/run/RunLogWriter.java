package app.inkstone.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The clock of the run log: gathers for a tick, but lets nobody wait for the first piece. */
@Component
class RunLogWriter implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(RunLogWriter.class);
  private static final Duration AFTER_A_FAILURE = Duration.ofMillis(500);
  private static final Duration LAST_WORDS = Duration.ofSeconds(5);

  private final RunLog log;
  private final Duration tick;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition news = lock.newCondition();
  private final Set<RunJournal> waiting = new LinkedHashSet<>();
  private boolean urgent;
  private volatile boolean failing;
  private volatile boolean running;
  private @Nullable Thread worker;

  RunLogWriter(RunLog log, RunProperties properties) {
    this.log = log;
    this.tick = properties.tick();
  }

  /** Takes a piece of text; it is committed within a tick, or at once when it is the first. */
  void append(RunJournal journal, String text) throws InterruptedException {
    announce(journal, journal.append(text));
  }

  /** Commits a change of rows, with the events that tell of it, after all text before it. */
  void write(RunJournal journal, Runnable change, RunEvent... events) throws InterruptedException {
    announce(journal, true);
    log.write(journal, change, List.of(events));
  }

  /** Commits all text that has gathered. */
  void flush(RunJournal journal) throws InterruptedException {
    announce(journal, true);
    journal.awaitSaved();
  }

  private void announce(RunJournal journal, boolean now) {
    lock.lock();
    try {
      boolean wake = waiting.isEmpty() || now;
      waiting.add(journal);
      urgent |= now;
      if (wake) {
        news.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  private void work() {
    try {
      while (running || (!isIdle() && !failing)) {
        commit(gather());
        if (failing) {
          Thread.sleep(AFTER_A_FAILURE);
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whatever goes wrong, the log goes on: all runs wait for it. */
  private void commit(List<RunJournal> gathered) {
    try {
      List<RunJournal> unsaved = log.commit(gathered);
      failing = !unsaved.isEmpty();
      putBack(unsaved);
    } catch (RuntimeException defect) {
      LOG.error("The run log failed by an error of ours", defect);
      failing = true;
      putBack(gathered);
    }
  }

  private List<RunJournal> gather() throws InterruptedException {
    lock.lock();
    try {
      while (waiting.isEmpty() && running) {
        news.await();
      }
      long left = tick.toNanos();
      while (!urgent && running && left > 0) {
        left = news.awaitNanos(left);
      }
      urgent = false;
      List<RunJournal> gathered = new ArrayList<>(waiting);
      waiting.clear();
      return gathered;
    } finally {
      lock.unlock();
    }
  }

  private void putBack(List<RunJournal> unsaved) {
    lock.lock();
    try {
      waiting.addAll(unsaved);
    } finally {
      lock.unlock();
    }
  }

  private boolean isIdle() {
    lock.lock();
    try {
      return waiting.isEmpty();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void start() {
    running = true;
    worker = Thread.ofVirtual().name("run-log").start(this::work);
  }

  @Override
  public void stop() {
    running = false;
    lock.lock();
    try {
      news.signalAll();
    } finally {
      lock.unlock();
    }
    awaitLastWords();
  }

  private void awaitLastWords() {
    Thread last = worker;
    try {
      if (last != null) {
        last.join(LAST_WORDS);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Stops after the workers, whose last words it still has to write. */
  @Override
  public int getPhase() {
    return RunQueue.PHASE - 1;
  }
}
