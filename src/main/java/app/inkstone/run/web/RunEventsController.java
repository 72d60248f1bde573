package app.inkstone.run.web;

import app.inkstone.problem.FieldFault;
import app.inkstone.problem.InvalidInput;
import app.inkstone.run.EventFormat;
import app.inkstone.run.NumberedEvent;
import app.inkstone.run.Run;
import app.inkstone.run.RunFeed;
import app.inkstone.run.Runs;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

@RestController
class RunEventsController {

  /** Proxies cut connections that are silent for a minute. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private final Runs runs;
  private final RunFeed feed;
  private final EventFormat format;

  RunEventsController(Runs runs, RunFeed feed, EventFormat format) {
    this.runs = runs;
    this.feed = feed;
    this.format = format;
  }

  @GetMapping(path = "/api/runs/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  ResponseEntity<Flux<ServerSentEvent<String>>> follow(
      @PathVariable String id,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last) {
    Run run = runs.find(id);
    long after = number(last);
    if (run.state().ended() && after == runs.lastEvent(id)) {
      return ResponseEntity.noContent().build();
    }
    return ResponseEntity.ok()
        .header("X-Accel-Buffering", "no")
        .header("Cache-Control", "no-store")
        .body(stream(id, after));
  }

  private static long number(@Nullable String last) {
    try {
      return last == null || last.isBlank() ? 0 : Math.max(0, Long.parseLong(last.strip()));
    } catch (NumberFormatException _) {
      throw new InvalidInput(FieldFault.of("Last-Event-ID", "not-a-number"));
    }
  }

  private Flux<ServerSentEvent<String>> stream(String id, long after) {
    Flux<ServerSentEvent<String>> events = feed.follow(id, after).map(this::sent);
    return events.publish(
        shared -> Flux.merge(shared, heartbeat().takeUntilOther(shared.ignoreElements())));
  }

  private ServerSentEvent<String> sent(NumberedEvent event) {
    return ServerSentEvent.<String>builder()
        .id(Long.toString(event.number()))
        .event(EventFormat.type(event.event()))
        .data(format.data(event.event()))
        .build();
  }

  private static Flux<ServerSentEvent<String>> heartbeat() {
    return Flux.interval(HEARTBEAT)
        .onBackpressureDrop()
        .map(_ -> ServerSentEvent.<String>builder().comment("still here").build());
  }
}
