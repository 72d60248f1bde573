package app.inkstone.run;

import org.jspecify.annotations.Nullable;

/**
 * The end of a run's log while the run is worked on: which number comes next, and the text that has
 * not been committed yet. One worker writes; the log takes what has gathered and confirms it when
 * it is safe.
 */
final class RunJournal {

  private static final int MOST_UNSAVED_CHARS = 64 * 1024;

  private final String run;
  private final StringBuilder gathered = new StringBuilder();
  private long last;
  private int step;
  private int at;
  private int taken;
  private boolean begun;
  private @Nullable RuntimeException broken;

  RunJournal(String run, long last) {
    this.run = run;
    this.last = last;
  }

  String run() {
    return run;
  }

  /** Turns to the text of a step, from an offset on. */
  synchronized void turnTo(int newStep, int offset) {
    step = newStep;
    at = offset;
    begun = false;
  }

  /**
   * Adds a piece of text; waits while too much is unsaved.
   *
   * @return whether it is the first piece of its step, which nobody should wait for
   */
  synchronized boolean append(String text) throws InterruptedException {
    while (gathered.length() > MOST_UNSAVED_CHARS && broken == null) {
      wait();
    }
    throwWhenBroken();
    gathered.append(text);
    boolean first = !begun;
    begun = true;
    return first;
  }

  /** What has gathered, as one event; it stays here until it is confirmed. */
  synchronized @Nullable LoggedEvent take() {
    taken = gathered.length();
    if (taken == 0) {
      return null;
    }
    RunEvent text = new RunEvent.Text(step, at, gathered.substring(0, taken));
    return new LoggedEvent(run, new NumberedEvent(last + 1, text));
  }

  synchronized void confirm() {
    last++;
    at += taken;
    gathered.delete(0, taken);
    notifyAll();
  }

  /** The log will never take this text. */
  synchronized void breakOff(RuntimeException cause) {
    broken = cause;
    notifyAll();
  }

  synchronized void awaitSaved() throws InterruptedException {
    while (!gathered.isEmpty() && broken == null) {
      wait();
    }
    throwWhenBroken();
  }

  synchronized LoggedEvent number(RunEvent event) {
    return new LoggedEvent(run, new NumberedEvent(++last, event));
  }

  /** Takes back a number whose event was not committed. */
  synchronized void takeBack(int events) {
    last -= events;
  }

  private void throwWhenBroken() {
    if (broken != null) {
      throw broken;
    }
  }
}
