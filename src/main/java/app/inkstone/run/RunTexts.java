package app.inkstone.run;

import org.springframework.stereotype.Component;

/** What readers have seen of a step: its row when it has ended, the log until then. */
@Component
class RunTexts {

  private final EventTable events;

  RunTexts(EventTable events) {
    this.events = events;
  }

  String of(String run, Step step) {
    return step.state().ended() ? step.text() : fromLog(run, step.number());
  }

  private String fromLog(String run, int step) {
    StringBuilder text = new StringBuilder();
    for (NumberedEvent event : events.texts(run, step)) {
      switch (event.event()) {
        case RunEvent.Text piece -> text.append(piece.text());
        case RunEvent.Reset whole -> replace(text, whole, step);
        default -> {
          // nothing else carries text
        }
      }
    }
    return text.toString();
  }

  private static void replace(StringBuilder text, RunEvent.Reset whole, int step) {
    whole.steps().stream()
        .filter(replaced -> replaced.step() == step)
        .forEach(replaced -> text.replace(0, text.length(), replaced.text()));
  }
}
