package app.inkstone.run;

import app.inkstone.problem.Problem;
import java.util.Map;

/** A run that has ended cannot be stopped. */
public class RunAlreadyEnded extends Problem {

  private final RunState state;

  RunAlreadyEnded(RunState state) {
    super(Kind.CONFLICT, "run-already-ended");
    this.state = state;
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("state", state);
  }
}
