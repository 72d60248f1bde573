package app.inkstone.run;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    Map<String, Task> byName =
        List.copyOf(known.stream().toList()).stream()
            .collect(Collectors.toMap(Task::name, Function.identity()));
    Task task = byName.get(run.task());
    if (task == null) {
      throw new IllegalStateException("No task has the name " + run.task());
    }
    return task;
  }
}
