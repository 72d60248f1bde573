package app.inkstone.run;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The whole texts of a run, for a reader that has seen more than the log knows of. */
@Component
class RunReset {

  private final RunTexts texts;
  private final StepTable steps;
  private final RunTable runs;

  RunReset(RunTexts texts, StepTable steps, RunTable runs) {
    this.texts = texts;
    this.steps = steps;
    this.runs = runs;
  }

  /** One event that sets a reader back to a number, and the end where there is one. */
  List<NumberedEvent> to(String run, long last) {
    List<RunEvent.StepText> whole =
        steps.of(run).stream()
            .map(step -> new RunEvent.StepText(step.number(), texts.of(run, step)))
            .toList();
    List<NumberedEvent> events = new ArrayList<>();
    events.add(new NumberedEvent(last, new RunEvent.Reset(whole)));
    runs.find(run)
        .filter(found -> found.state().ended())
        .map(found -> new RunEvent.End(found.state(), found.reason()))
        .ifPresent(end -> events.add(new NumberedEvent(last, end)));
    return events;
  }
}
