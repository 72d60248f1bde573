package app.inkstone.engine.ollama;

import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.http.client.reactive.ClientHttpRequestDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A chat request with the fields that Spring AI does not send: a prompt that does not fit is to be
 * refused, not trimmed in silence, and the context never shifts while the model writes.
 */
final class CompletedChat extends ClientHttpRequestDecorator {

  private final JsonMapper json;

  CompletedChat(ClientHttpRequest request, JsonMapper json) {
    super(request);
    this.json = json;
  }

  @Override
  public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
    return DataBufferUtils.join(Flux.from(body)).flatMap(this::writeCompleted);
  }

  private Mono<Void> writeCompleted(DataBuffer body) {
    byte[] bytes = completed(body);
    getHeaders().setContentLength(bytes.length);
    return super.writeWith(Mono.just(bufferFactory().wrap(bytes)));
  }

  private byte[] completed(DataBuffer body) {
    try {
      ObjectNode request = (ObjectNode) json.readTree(body.asInputStream());
      return json.writeValueAsBytes(request.put("truncate", false).put("shift", false));
    } finally {
      DataBufferUtils.release(body);
    }
  }
}
