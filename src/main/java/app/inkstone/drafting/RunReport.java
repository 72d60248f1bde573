package app.inkstone.drafting;

import app.inkstone.engine.ModelDescription;
import app.inkstone.engine.Sampling;
import app.inkstone.run.Finish;
import app.inkstone.run.RunState;
import app.inkstone.run.StepWarning;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run as it is told to writers and programs.
 *
 * @param position 1 is next; none when it does not wait
 * @param options how tokens were drawn; none while it waits
 */
@JsonInclude(Include.NON_NULL)
public record RunReport(
    String id,
    String article,
    String stage,
    RunState state,
    @Nullable String reason,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt,
    List<StepReport> steps,
    @Nullable ModelDescription model,
    @Nullable String preset,
    @Nullable Integer presetVersion,
    @Nullable Sampling options,
    @Nullable Long position,
    Figures metrics) {

  /** One step of it. */
  @JsonInclude(Include.NON_NULL)
  public record StepReport(
      int step,
      String stage,
      @Nullable String section,
      RunState state,
      String text,
      @Nullable Finish finish,
      List<StepWarning> warnings) {}

  /**
   * What was measured, by us or by the model server; while a step is written its figures are ours.
   *
   * @param firstTokenMs of the first step
   * @param outputTokens of all steps
   * @param tokensPerSecond over the time in which tokens were made
   */
  @JsonInclude(Include.NON_NULL)
  public record Figures(
      @Nullable Long queueMs,
      long loadMs,
      @Nullable Long firstTokenMs,
      int promptTokens,
      int outputTokens,
      double tokensPerSecond,
      int continuations) {}
}
