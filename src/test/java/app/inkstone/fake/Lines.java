package app.inkstone.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;

/** The lines of one answer, each when its time has come. */
final class Lines {

  private final Question question;
  private final Timing timing;
  private final Duration load;
  private Answer answer = new Answer(List.of(), "stop");

  Lines(Question question, Timing timing, Duration load) {
    this.question = question;
    this.timing = timing;
    this.load = load;
  }

  Flux<byte[]> of(Answer made, Script script, RecordedRequest asked) {
    answer = made.within(question);
    return switch (script.behaviour()) {
      case ERROR_LINE ->
          tokens(script.tokens(), asked)
              .concatWith(Flux.defer(() -> Flux.just(Wire.line(Map.of("error", error(script))))))
              .doOnComplete(asked::finish);
      case NO_DONE -> tokens(script.tokens(), asked).doOnComplete(asked::finish);
      case CUT ->
          tokens(script.tokens(), asked)
              .doOnComplete(asked::finish)
              .concatWith(Flux.<byte[]>never().doOnSubscribe(never -> asked.cut()));
      case HANG_AFTER_HEADERS -> Flux.never();
      case HANG -> tokens(script.tokens(), asked).concatWith(Flux.never());
      default -> tokens(Integer.MAX_VALUE, asked).concatWith(last(asked));
    };
  }

  /** The whole answer as one object, for {@code stream: false}. */
  Object joined(RecordedRequest asked) {
    answer.tokens().forEach(asked::sent);
    asked.finish();
    return end(String.join("", answer.tokens()));
  }

  static Object single(Question question, String reason) {
    Map<String, Object> line = line(question, "");
    line.put("done", true);
    line.put("done_reason", reason);
    return line;
  }

  private Flux<byte[]> tokens(int most, RecordedRequest asked) {
    Flux<String> all = Flux.fromIterable(answer.tokens()).take(most);
    Duration gap = timing.tokens(1);
    Flux<String> paced =
        gap.compareTo(Duration.ofMillis(1)) < 0
            ? all
            : Flux.concat(all.take(1), all.skip(1).delayElements(gap));
    return paced.doOnNext(asked::sent).map(token -> Wire.line(token(token)));
  }

  private Flux<byte[]> last(RecordedRequest asked) {
    return Flux.defer(() -> Flux.just(Wire.line(end("")))).doOnComplete(asked::finish);
  }

  private Map<String, Object> token(String token) {
    Map<String, Object> line = line(question, token);
    line.put("done", false);
    return line;
  }

  private Map<String, Object> end(String text) {
    Map<String, Object> line = line(question, text);
    int tokens = answer.tokens().size();
    Duration prompt = timing.prompt(question.promptTokens());
    line.put("done", true);
    line.put("done_reason", answer.reason());
    figure(line, "total_duration", load.plus(prompt).plus(timing.tokens(tokens)).toNanos());
    figure(line, "load_duration", load.toNanos());
    figure(line, "prompt_eval_count", question.promptTokens());
    figure(line, "prompt_eval_duration", prompt.toNanos());
    figure(line, "eval_count", tokens);
    figure(line, "eval_duration", timing.tokens(tokens).toNanos());
    return line;
  }

  private static void figure(Map<String, Object> line, String name, long value) {
    if (value != 0) {
      line.put(name, value);
    }
  }

  private static Map<String, Object> line(Question question, String text) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("model", question.model());
    line.put("created_at", Instant.now().toString());
    if (question.chat()) {
      line.put("message", Map.of("role", "assistant", "content", text));
    } else {
      line.put("response", text);
    }
    return line;
  }

  private static String error(Script script) {
    return script.text() == null
        ? "an error was encountered while running the model: unexpected EOF"
        : script.text();
  }
}
