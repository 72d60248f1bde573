package app.inkstone.run;

import java.util.ArrayList;
import java.util.List;
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

  /**
   * Closes the steps that are open, with the text in the log; then the task may put it away.
   *
   * @return what readers have to be told
   */
  List<RunEvent> salvage(Run lost, RunState state) {
    List<RunEvent> news = new ArrayList<>();
    try {
      for (Step step : steps.of(lost.id())) {
        if (!step.state().ended()) {
          steps.end(lost.id(), step.number(), state, Finish.ERROR, texts.of(lost.id(), step));
          news.add(new RunEvent.StepChange(step.number(), step.stage(), step.part(), state));
        }
      }
      tasks.of(lost).salvage(lost.with(steps.of(lost.id())));
    } catch (RuntimeException failed) {
      LOG.error("The texts of run {} stay in its record only", lost.id(), failed);
    }
    return news;
  }
}
