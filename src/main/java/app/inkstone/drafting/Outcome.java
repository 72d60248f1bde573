package app.inkstone.drafting;

import app.inkstone.engine.EngineFailure;
import app.inkstone.run.Finish;
import app.inkstone.run.RunState;
import app.inkstone.run.WorkBroken;
import org.jspecify.annotations.Nullable;

/**
 * How the writing of a piece ended.
 *
 * @param failure of the model, when it broke off
 */
record Outcome(Finish finish, @Nullable EngineFailure failure) {

  boolean complete() {
    return finish == Finish.COMPLETE;
  }

  RunState state() {
    if (failure != null) {
      return broken(failure).state();
    }
    return finish == Finish.STOPPED ? RunState.STOPPED : RunState.FINISHED;
  }

  /** Lets a failure end the run, once everything that came has been kept. */
  void throwFailure() {
    if (failure != null) {
      throw broken(failure);
    }
  }

  private static WorkBroken broken(EngineFailure failure) {
    String reason = failure.reason().tag();
    return switch (failure.reason()) {
      case BROKEN_OFF, SILENT, UNREACHABLE, BUSY ->
          WorkBroken.interrupted(reason, failure.detail());
      case MODEL_ERROR, MODEL_MISSING, VERSION_REFUSED, CONTEXT_EXCEEDED, OUT_OF_MEMORY ->
          WorkBroken.failed(reason, failure.detail());
    };
  }
}
