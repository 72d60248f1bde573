package app.inkstone.drafting.web;

import app.inkstone.drafting.RunReports;
import app.inkstone.drafting.StepRecord;
import app.inkstone.engine.Completion;
import app.inkstone.engine.Message;
import app.inkstone.engine.Sampling;
import app.inkstone.run.Run;
import app.inkstone.run.Runs;
import app.inkstone.run.Step;
import app.inkstone.text.TokenEstimate;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LedgerController {

  private final Runs runs;
  private final RunReports reports;

  LedgerController(Runs runs, RunReports reports) {
    this.runs = runs;
    this.reports = reports;
  }

  @GetMapping("/api/runs/{id}/ledger")
  Ledger ledger(@PathVariable String id) {
    Run run = runs.find(id);
    List<Optional<StepRecord>> records = reports.records(run);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      Step step = run.steps().get(i);
      records.get(i).map(record -> entry(step, record)).ifPresent(entries::add);
    }
    return new Ledger(run.id(), entries);
  }

  private static Entry entry(Step step, StepRecord record) {
    Completion completion = record.completion();
    return new Entry(
        step.number(),
        step.stage(),
        step.part(),
        record.template(),
        record.templateVersion(),
        record.sampling(),
        record.seed(),
        record.maxTokens(),
        record.contextWindow(),
        record.messages().stream().map(LedgerController::part).toList(),
        completion == null ? null : completion.promptTokens());
  }

  private static Part part(Message message) {
    return new Part(
        message.role().tag(), message.content(), TokenEstimate.of(message.content()), true);
  }

  /** What the model was given in a run. */
  record Ledger(String run, List<Entry> steps) {}

  /** What the model was given for one step, and how many tokens its server counted. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Entry(
      int step,
      String stage,
      @Nullable String section,
      String template,
      int templateVersion,
      Sampling options,
      int seed,
      int maxTokens,
      int contextWindow,
      List<Part> parts,
      @JsonProperty("prompt_eval_count") @Nullable Integer promptEvalCount) {}

  /** One message; its tokens are guessed as long as the model's vocabulary is not read. */
  record Part(String role, String content, int tokens, boolean estimated) {}
}
