package app.inkstone.fake;

import io.netty.buffer.ByteBuf;
import java.time.Duration;
import java.util.List;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerResponse;

/** Texts for {@code /api/chat} and {@code /api/generate}. */
final class Generations {

  private final Machine machine;

  Generations(Machine machine) {
    this.machine = machine;
  }

  Publisher<Void> answer(RecordedRequest asked, HttpServerResponse response) {
    Question question = new Question(asked.body());
    if (!machine.has(question.model())) {
      return Wire.refusal(response, 404, "model '" + question.model() + "' not found");
    }
    if (question.onlyLoads()) {
      return loaded(question, response);
    }
    Script script = machine.nextGeneration();
    return switch (script.behaviour()) {
      case BUSY ->
          Wire.refusal(
              response, 503, "server busy, please try again.  maximum pending requests exceeded");
      case MODEL_MISSING ->
          Wire.refusal(response, 404, "model '" + question.model() + "' not found");
      case OUT_OF_MEMORY ->
          Wire.refusal(
              response, 500, "llama-server reported out-of-memory during startup: cudaMalloc");
      case CONTEXT_EXCEEDED -> tooLong(question, response);
      case HANG_BEFORE_HEADERS -> Mono.never();
      default ->
          question.fits() ? stream(asked, question, script, response) : tooLong(question, response);
    };
  }

  private Publisher<Void> loaded(Question question, HttpServerResponse response) {
    if (question.unloads()) {
      machine.unload();
    } else {
      machine.load();
    }
    return Wire.json(response, Lines.single(question, question.unloads() ? "unload" : "load"));
  }

  private static Publisher<Void> tooLong(Question question, HttpServerResponse response) {
    String message =
        "request (%d tokens) exceeds the available context size (%d tokens), try increasing it"
            .formatted(question.promptTokens(), question.contextWindow());
    String inner =
        """
        {"error":{"code":400,"message":"%s","type":"exceed_context_size_error",\
        "n_prompt_tokens":%d,"n_ctx":%d}}\
        """
            .formatted(message, question.promptTokens(), question.contextWindow());
    return Wire.refusal(response, 400, inner);
  }

  private Publisher<Void> stream(
      RecordedRequest asked, Question question, Script script, HttpServerResponse response) {
    Timing timing = machine.timing();
    Duration load = machine.load() ? timing.load() : Duration.ZERO;
    Duration before = load.plus(timing.prompt(question.promptTokens()));
    Lines lines = new Lines(question, timing, load);
    Flux<byte[]> sent = lines.of(Answer.to(question, script), script, asked);
    Flux<ByteBuf> buffers =
        script.behaviour() == Behaviour.BYTEWISE
            ? sent.concatMapIterable(Generations::bytes).delayElements(Duration.ofMillis(1))
            : sent.map(Wire::buffer);
    return Mono.delay(before)
        .then(
            Mono.defer(
                () ->
                    Mono.from(
                        question.streams()
                            ? Wire.lines(response, buffers)
                            : Wire.json(response, lines.joined(asked)))));
  }

  private static List<ByteBuf> bytes(byte[] line) {
    return java.util.stream.IntStream.range(0, line.length)
        .mapToObj(at -> Wire.buffer(line[at]))
        .toList();
  }
}
