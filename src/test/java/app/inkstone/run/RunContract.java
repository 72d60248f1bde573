package app.inkstone.run;

import static org.awaitility.Awaitility.await;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Runs of scripted work, started and waited for. */
@Import(RunModule.class)
abstract class RunContract {

  @Autowired Runs runs;
  @Autowired ScriptedTask tasks;
  @Autowired RunFeed feed;

  Run start(ScriptedTask.Script script) {
    return start(script, null);
  }

  Run start(ScriptedTask.Script script, @Nullable String key) {
    String subject = UUID.randomUUID().toString();
    tasks.script(subject, script);
    return order(subject, key);
  }

  Run order(String subject, @Nullable String key) {
    return runs.start(new NewRun(subject, ScriptedTask.NAME, "piece", "{}", key));
  }

  Run awaitEnd(Run run) {
    return await().until(() -> runs.find(run.id()), found -> found.state().ended());
  }

  Run awaitState(Run run, RunState state) {
    return await().until(() -> runs.find(run.id()), found -> found.state() == state);
  }

  /** Writes one step of these pieces. */
  static ScriptedTask.Script writing(String... pieces) {
    return run -> {
      StepLog step = run.begin("piece", null);
      for (String piece : pieces) {
        step.append(piece);
      }
      step.end(RunState.FINISHED, Finish.COMPLETE);
    };
  }

  /** Writes a piece and goes on only when it may, or is stopped. */
  static ScriptedTask.Script pausing(String before, CountDownLatch gate, String after) {
    return run -> {
      run.onStop(gate::countDown);
      StepLog step = run.begin("piece", null);
      step.append(before);
      gate.await();
      if (!run.stopped()) {
        step.append(after);
      }
      step.end(
          run.stopped() ? RunState.STOPPED : RunState.FINISHED,
          run.stopped() ? Finish.STOPPED : Finish.COMPLETE);
    };
  }
}
