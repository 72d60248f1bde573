package app.inkstone.run;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The tasks that runs can refer to, by their names. */
@Component
class Tasks {

  private final ObjectProvider<Task> known;

  /** Tasks may themselves need what starts runs, so they are looked up only when work begins. */
  Tasks(ObjectProvider<Task> known) {
    this.known = known;
  }

  Task of(Run run) {
    return known.stream()
        .filter(task -> task.name().equals(run.task()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No task has the name " + run.task()));
  }
}
