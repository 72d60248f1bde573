package app.inkstone.fake;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.netty.http.server.HttpServerResponse;

/** A pull of several layers, whose progress jumps back once. */
final class Pull {

  private static final long MODEL = 2_497_280_480L;
  private static final long TEMPLATE = 11_338;
  private static final Duration TICK = Duration.ofMillis(60);

  private final Machine machine;

  Pull(Machine machine) {
    this.machine = machine;
  }

  Publisher<Void> answer(RecordedRequest asked, HttpServerResponse response) {
    String model = asked.body().path("model").asString("");
    Script script = machine.nextPull();
    List<Map<String, Object>> all = steps();
    Flux<Map<String, Object>> lines =
        switch (script.behaviour()) {
          case PULL_ERROR ->
              Flux.fromIterable(all)
                  .take(script.tokens())
                  .concatWithValues(Map.of("error", words(script)));
          case PULL_HANG -> Flux.fromIterable(all).take(script.tokens()).concatWith(Flux.never());
          default -> Flux.fromIterable(all).doOnComplete(() -> machine.models().add(model));
        };
    return Wire.lines(
        response,
        lines
            .delayElements(TICK.dividedBy((long) Math.max(1, machine.timing().speed())))
            .map(line -> Wire.buffer(Wire.line(line)))
            .doOnComplete(asked::finish));
  }

  private static String words(Script script) {
    return script.text() == null ? "pull model manifest: file does not exist" : script.text();
  }

  private static List<Map<String, Object>> steps() {
    return Stream.of(
            Stream.of(Map.<String, Object>of("status", "pulling manifest")),
            IntStream.of(0, 5, 12, 20, 31, 44, 38, 50, 63, 77, 90, 100)
                .mapToObj(percent -> layer("a".repeat(12), MODEL, percent)),
            IntStream.of(0, 100).mapToObj(percent -> layer("b".repeat(12), TEMPLATE, percent)),
            Stream.of("verifying sha256 digest", "writing manifest", "success")
                .map(status -> Map.<String, Object>of("status", status)))
        .flatMap(part -> part)
        .toList();
  }

  private static Map<String, Object> layer(String digest, long total, int percent) {
    String status = "pulling " + digest;
    String full = "sha256:" + digest;
    return percent == 0
        ? Map.of("status", status, "digest", full, "total", total)
        : Map.of(
            "status", status,
            "digest", full,
            "total", total,
            "completed", total * percent / 100);
  }
}
