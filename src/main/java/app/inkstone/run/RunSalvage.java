package app.inkstone.run;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Saves what a run had produced whose task can no longer do it. */
@Component
class RunSalvage {

  private static final Logger LOG = LoggerFactory.getLogger(RunSalvage.class);

  private final StepTable steps;
  private final RunTexts texts;
  private final Tasks tasks;

  RunSalvage(StepTable steps, RunTexts texts, Tasks tasks) {
    this.steps = steps;
    this.texts = texts;
    this.tasks = tasks;
  }

  /** Closes the steps that are open, with the text in the log; then the task may put it away. */
  void salvage(Run lost, RunState state) {
    try {
      for (Step step : steps.of(lost.id())) {
        if (!step.state().ended()) {
          steps.end(lost.id(), step.number(), state, Finish.ERROR, texts.of(lost.id(), step));
        }
      }
      tasks.of(lost).salvage(lost.with(steps.of(lost.id())));
    } catch (RuntimeException failed) {
      LOG.error("The texts of run {} stay in its record only", lost.id(), failed);
    }
  }
}
