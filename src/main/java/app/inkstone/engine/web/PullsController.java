package app.inkstone.engine.web;

import app.inkstone.engine.EngineProperties;
import app.inkstone.engine.ollama.PullProgress;
import app.inkstone.engine.ollama.Pulls;
import app.inkstone.problem.FieldFault;
import app.inkstone.problem.InvalidInput;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** The pull of the model. Only the configured one may be pulled: a pull fills the server's disk. */
@RestController
@RequestMapping("/api/models/pulls")
class PullsController {

  private static final Duration HEARTBEAT = Duration.ofSeconds(15);
  private static final URI LATEST = URI.create("/api/models/pulls/latest");

  private final Pulls pulls;
  private final EngineProperties properties;

  PullsController(Pulls pulls, EngineProperties properties) {
    this.pulls = pulls;
    this.properties = properties;
  }

  @PostMapping
  ResponseEntity<PullProgress> start(@RequestBody(required = false) @Nullable PullForm form) {
    if (form != null && form.name() != null && !form.name().equals(properties.name())) {
      throw new InvalidInput(FieldFault.of("name", "only-configured-model", properties.name()));
    }
    return ResponseEntity.accepted().location(LATEST).body(pulls.start());
  }

  @GetMapping("/latest")
  PullProgress latest() {
    return pulls.latest();
  }

  @GetMapping(path = "/latest/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<ServerSentEvent<PullProgress>> events() {
    return pulls
        .follow()
        .map(progress -> ServerSentEvent.builder(progress).build())
        .publish(news -> Flux.merge(news, heartbeats().takeUntilOther(news.ignoreElements())));
  }

  private static Flux<ServerSentEvent<PullProgress>> heartbeats() {
    return Flux.interval(HEARTBEAT)
        .map(beat -> ServerSentEvent.<PullProgress>builder().comment("still here").build());
  }

  record PullForm(@Nullable String name) {}
}
