package app.inkstone.drafting;

import app.inkstone.drafting.RunReport.Figures;
import app.inkstone.drafting.RunReport.StepReport;
import app.inkstone.engine.Completion;
import app.inkstone.run.Run;
import app.inkstone.run.Runs;
import app.inkstone.run.Step;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the records of runs. */
@Component
public class RunReports {

  private static final String EMPTY = "{}";

  private final Runs runs;
  private final Paces paces;
  private final JsonMapper json;

  RunReports(Runs runs, Paces paces, JsonMapper json) {
    this.runs = runs;
    this.paces = paces;
    this.json = json;
  }

  public RunReport of(Run run) {
    RunRecord chosen =
        run.record().equals(EMPTY) ? null : json.readValue(run.record(), RunRecord.class);
    return new RunReport(
        run.id(),
        run.subject(),
        run.stage(),
        run.state(),
        run.reason(),
        run.createdAt(),
        run.startedAt(),
        run.endedAt(),
        run.steps().stream().map(RunReports::step).toList(),
        chosen == null ? null : chosen.model(),
        chosen == null ? null : chosen.preset(),
        chosen == null ? null : chosen.presetVersion(),
        chosen == null ? null : chosen.sampling(),
        runs.position(run).orElse(null),
        figures(run));
  }

  private static StepReport step(Step step) {
    return new StepReport(
        step.number(),
        step.stage(),
        step.part(),
        step.state(),
        step.text(),
        step.finish(),
        step.warnings());
  }

  /** What each step recorded, in their order; none for a step that sent nothing yet. */
  public List<Optional<StepRecord>> records(Run run) {
    return run.steps().stream().map(this::record).toList();
  }

  private Optional<StepRecord> record(Step step) {
    return step.record().equals(EMPTY)
        ? Optional.empty()
        : Optional.of(json.readValue(step.record(), StepRecord.class));
  }

  private Figures figures(Run run) {
    List<StepRecord> records = records(run).stream().flatMap(Optional::stream).toList();
    List<Completion> ended =
        records.stream().map(StepRecord::completion).filter(Objects::nonNull).toList();
    Optional<Pace> pace = paces.of(run.id());
    return new Figures(
        queued(run),
        ended.stream().mapToLong(c -> c.load().toMillis()).sum(),
        firstTokenMs(records, pace),
        ended.stream().mapToInt(Completion::promptTokens).sum(),
        ended.stream().mapToInt(Completion::outputTokens).sum() + pace.map(Pace::tokens).orElse(0),
        pace.map(Pace::tokensPerSecond).orElseGet(() -> speed(ended)),
        0);
  }

  private static @Nullable Long queued(Run run) {
    return run.startedAt() == null
        ? null
        : Duration.between(run.createdAt(), run.startedAt()).toMillis();
  }

  private static @Nullable Long firstTokenMs(List<StepRecord> records, Optional<Pace> pace) {
    return records.stream()
        .map(StepRecord::firstTokenMs)
        .filter(Objects::nonNull)
        .findFirst()
        .or(() -> pace.map(Pace::firstTokenMs))
        .orElse(null);
  }

  private static double speed(List<Completion> ended) {
    double seconds = ended.stream().mapToDouble(c -> c.generation().toNanos() / 1e9).sum();
    int tokens = ended.stream().mapToInt(Completion::outputTokens).sum();
    return seconds == 0 ? 0 : tokens / seconds;
  }
}
