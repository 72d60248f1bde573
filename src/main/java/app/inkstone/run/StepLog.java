package app.inkstone.run;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step while it is worked on. Its text is what was appended, in this order, and nothing else. */
public class StepLog {

  private final ActiveRun active;
  private final int number;
  private final String stage;
  private final @Nullable String part;
  private final StringBuilder text = new StringBuilder();
  private final WholeCharacters whole = new WholeCharacters();
  private final List<StepWarning> warnings = new ArrayList<>();

  StepLog(ActiveRun active, int number, String stage, @Nullable String part) {
    this.active = active;
    this.number = number;
    this.stage = stage;
    this.part = part;
  }

  /** Appends a piece; readers see it when it is committed. */
  public void append(String piece) throws InterruptedException {
    write(whole.accept(piece));
  }

  private void write(String sound) throws InterruptedException {
    if (!sound.isEmpty()) {
      text.append(sound);
      desk().writer().append(active.journal(), sound);
    }
  }

  public String text() {
    return text.toString();
  }

  /** Takes the text back and begins anew; what was taken back stays in the log. */
  public void restart() throws InterruptedException {
    write(whole.rest());
    text.setLength(0);
    desk()
        .writer()
        .write(
            active.journal(),
            () -> {},
            new RunEvent.Reset(List.of(new RunEvent.StepText(number, ""))));
    active.journal().turnTo(number, 0);
  }

  public void warn(String code, String detail) throws InterruptedException {
    warnings.add(new StepWarning(code, detail));
    desk()
        .writer()
        .write(
            active.journal(),
            () -> desk().steps().warnings(run(), number, warnings),
            new RunEvent.Warning(number, code, detail));
  }

  /** Keeps what explains and repeats the step. */
  public void record(String record) {
    desk().steps().record(run(), number, record);
  }

  public void end(RunState state, Finish finish) throws InterruptedException {
    write(whole.rest());
    desk()
        .writer()
        .write(
            active.journal(),
            () -> desk().steps().end(run(), number, state, finish, text.toString()),
            new RunEvent.StepChange(number, stage, part, state));
  }

  private RunDesk desk() {
    return active.desk();
  }

  private String run() {
    return active.run().id();
  }
}
