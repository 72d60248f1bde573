package app.inkstone.run;

/** Work that could not be brought to its end. */
public class WorkBroken extends RuntimeException {

  private final RunState state;
  private final String reason;

  private WorkBroken(RunState state, String reason, String detail) {
    super(detail);
    this.state = state;
    this.reason = reason;
  }

  /** Going on makes no sense as things are. */
  public static WorkBroken failed(String reason, String detail) {
    return new WorkBroken(RunState.FAILED, reason, detail);
  }

  /** Something outside broke it off, and it can go on from where it is. */
  public static WorkBroken interrupted(String reason, String detail) {
    return new WorkBroken(RunState.INTERRUPTED, reason, detail);
  }

  public RunState state() {
    return state;
  }

  public String reason() {
    return reason;
  }
}
