package app.inkstone.run;

/** Work that a run can do. It tells its story to the run and to nobody else. */
public interface Task {

  /** The name by which runs refer to it, for ever. */
  String name();

  /**
   * Does the work, on a thread of its own. It must end soon after {@link ActiveRun#stopped()}
   * becomes true.
   *
   * @throws WorkBroken when it cannot be brought to its end
   */
  void work(ActiveRun run) throws InterruptedException;

  /**
   * Saves what a run had produced when the application ended under it. It may be called again for
   * the same run.
   */
  void salvage(Run run);
}
