package app.inkstone.drafting.web;

import app.inkstone.article.Articles;
import app.inkstone.drafting.Drafting;
import app.inkstone.drafting.RunReport;
import app.inkstone.drafting.RunReports;
import app.inkstone.problem.FieldFault;
import app.inkstone.problem.InvalidInput;
import app.inkstone.run.Run;
import app.inkstone.run.RunState;
import app.inkstone.run.Runs;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RunsController {

  private static final int MOST = 100;
  private static final int LONGEST_KEY = 200;

  private final Drafting drafting;
  private final Runs runs;
  private final RunReports reports;
  private final Articles articles;

  RunsController(Drafting drafting, Runs runs, RunReports reports, Articles articles) {
    this.drafting = drafting;
    this.runs = runs;
    this.reports = reports;
    this.articles = articles;
  }

  @PostMapping("/api/articles/{article}/runs")
  ResponseEntity<RunReport> start(
      @PathVariable String article,
      @RequestBody RunRequest request,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
    if (key != null && key.isBlank()) {
      throw new InvalidInput(FieldFault.of("Idempotency-Key", "required"));
    }
    if (key != null && key.length() > LONGEST_KEY) {
      throw new InvalidInput(FieldFault.of("Idempotency-Key", "too-long", LONGEST_KEY));
    }
    articles.find(article);
    return accepted(drafting.start(request.order(article), key));
  }

  @GetMapping("/api/runs/{id}")
  RunReport find(@PathVariable String id) {
    return reports.of(runs.find(id));
  }

  @PostMapping("/api/runs/{id}/cancellation")
  ResponseEntity<RunReport> cancel(@PathVariable String id) {
    return accepted(runs.cancel(id));
  }

  private ResponseEntity<RunReport> accepted(Run run) {
    return ResponseEntity.accepted()
        .location(URI.create("/api/runs/" + run.id()))
        .body(reports.of(run));
  }

  @GetMapping("/api/runs")
  RunPage list(
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(defaultValue = "20") int limit,
      @RequestParam(required = false) @Nullable Long after) {
    if (limit < 1 || limit > MOST) {
      throw new InvalidInput(FieldFault.of("limit", "between", 1, MOST));
    }
    long before = after == null ? Long.MAX_VALUE : after;
    List<Run> found = runs.list(known(state), before, limit + 1);
    List<Run> page = found.stream().limit(limit).toList();
    String next = found.size() > limit ? Long.toString(page.getLast().sequence()) : null;
    return new RunPage(page.stream().map(reports::of).toList(), next);
  }

  private static @Nullable RunState known(@Nullable String state) {
    if (state == null || state.isBlank()) {
      return null;
    }
    return Arrays.stream(RunState.values())
        .filter(known -> known.tag().equals(state))
        .findFirst()
        .orElseThrow(() -> new InvalidInput(FieldFault.of("state", "one-of", tags())));
  }

  private static String tags() {
    return Arrays.stream(RunState.values()).map(RunState::tag).collect(Collectors.joining(", "));
  }

  /** One page of runs, the newest first. */
  record RunPage(List<RunReport> items, @Nullable String next) {}
}
