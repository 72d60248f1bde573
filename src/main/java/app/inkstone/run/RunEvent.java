package app.inkstone.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happens in a run, in the form in which it is kept, sent and read. The list is closed: a
 * reader can rely on it.
 */
@JsonInclude(Include.NON_NULL)
public sealed interface RunEvent {

  /** The run changed its state. */
  record State(RunState state, @Nullable Long position, @Nullable String reason)
      implements RunEvent {}

  /** A step began or ended; {@code section} is the part it is about. */
  record StepChange(int step, String stage, @Nullable String section, RunState state)
      implements RunEvent {}

  /** Text to be appended to a step at an offset in UTF-16 units. */
  record Text(int step, int at, String text) implements RunEvent {}

  /** Something the reader should know. */
  record Warning(@Nullable Integer step, String code, String detail) implements RunEvent {}

  /** The whole texts of steps, in place of all that was shown of them. */
  record Reset(List<StepText> steps) implements RunEvent {}

  /** Nothing more will happen. */
  record End(RunState state, @Nullable String reason) implements RunEvent {}

  /** The text of one step. */
  record StepText(int step, String text) {}
}
