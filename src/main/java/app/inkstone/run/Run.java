package app.inkstone.run;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of durable work: what was asked, how far it is, and every text that it produced.
 *
 * @param subject the id of what the work is about
 * @param task the name of the {@link Task} that does it
 * @param stage the word by which readers know the work
 * @param assignment JSON of what was asked; only the task reads it
 * @param record JSON that explains and repeats the run; only the task writes it
 * @param reason why it did not finish, from a closed list
 */
public record Run(
    String id,
    long sequence,
    String subject,
    String task,
    String stage,
    String assignment,
    String record,
    RunState state,
    @Nullable String reason,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt,
    List<Step> steps) {

  Run with(List<Step> others) {
    return new Run(
        id,
        sequence,
        subject,
        task,
        stage,
        assignment,
        record,
        state,
        reason,
        createdAt,
        startedAt,
        endedAt,
        List.copyOf(others));
  }
}
