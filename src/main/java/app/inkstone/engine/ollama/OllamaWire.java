package app.inkstone.engine.ollama;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import tools.jackson.databind.json.JsonMapper;

/**
 * Repairs what Spring AI's client does with Ollama's protocol: a cancel reaches the server also
 * while it is silent, fields that the client does not know are sent, and an error line arrives with
 * its text.
 *
 * @see <a href="https://github.com/spring-projects/spring-ai/issues/2351">the cancel that waits for
 *     the next token</a>
 */
final class OllamaWire implements ExchangeFilterFunction {

  private final WireLine line;
  private final JsonMapper json;

  OllamaWire(JsonMapper json) {
    this.json = json;
    this.line = new WireLine(json);
  }

  /** A cancel of the returned stream closes the connection of the given one at once. */
  static <T> Flux<T> guarded(Flux<T> stream) {
    return Flux.defer(
        () -> {
          Sinks.Empty<Void> stop = Sinks.empty();
          return stream
              .contextWrite(context -> context.put(OllamaWire.class, stop.asMono()))
              .doOnCancel(stop::tryEmitEmpty);
        });
  }

  @Override
  public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
    return Mono.deferContextual(
        context -> {
          Mono<Void> stop = context.<Mono<Void>>getOrEmpty(OllamaWire.class).orElse(Mono.never());
          return next.exchange(completed(request))
              .takeUntilOther(stop)
              .map(response -> repaired(response, stop));
        });
  }

  private ClientRequest completed(ClientRequest request) {
    if (!request.url().getPath().endsWith("/api/chat")) {
      return request;
    }
    return ClientRequest.from(request)
        .body(
            (message, context) -> request.body().insert(new CompletedChat(message, json), context))
        .build();
  }

  private ClientResponse repaired(ClientResponse response, Mono<Void> stop) {
    if (response.statusCode().isError()) {
      return response;
    }
    return response.mutate().body(body -> lines(body).takeUntilOther(stop)).build();
  }

  private Flux<DataBuffer> lines(Flux<DataBuffer> body) {
    LineSplitter splitter = new LineSplitter();
    return body.concatMapIterable(splitter::split)
        .concatWith(Flux.defer(() -> Flux.fromIterable(splitter.rest())))
        .map(line::checked)
        .map(OllamaWire::encoded);
  }

  private static DataBuffer encoded(String line) {
    return DefaultDataBufferFactory.sharedInstance.wrap(
        (line + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
