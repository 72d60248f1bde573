package app.inkstone.fake;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bytes in and out. */
final class Wire {

  static final JsonMapper JSON = JsonMapper.builder().build();

  /** Half of a surrogate pair; as bytes it can only travel escaped. */
  private static final Pattern LONE = Pattern.compile("\\p{Cs}");

  private Wire() {}

  static Mono<JsonNode> body(HttpServerRequest request) {
    return request
        .receive()
        .aggregate()
        .asString(StandardCharsets.UTF_8)
        .map(Wire.JSON::readTree)
        .defaultIfEmpty(JSON.createObjectNode());
  }

  static Publisher<Void> json(HttpServerResponse response, Object content) {
    return response
        .header("Content-Type", "application/json; charset=utf-8")
        .sendByteArray(Mono.just(JSON.writeValueAsBytes(content)));
  }

  static Publisher<Void> refusal(HttpServerResponse response, int status, String error) {
    return json(response.status(status), Map.of("error", error));
  }

  /** Sends every buffer at once; the headers go with the first. */
  static Publisher<Void> lines(HttpServerResponse response, Flux<ByteBuf> lines) {
    return response.header("Content-Type", "application/x-ndjson").send(lines, each -> true).then();
  }

  /** A line as Go writes it. */
  static byte[] line(Object content) {
    String json =
        JSON.writeValueAsString(content)
            .replace("<", "\\u003c")
            .replace(">", "\\u003e")
            .replace("&", "\\u0026");
    return (LONE.matcher(json).replaceAll(Wire::escaped) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(MatchResult half) {
    return "\\\\u%04x".formatted((int) half.group().charAt(0));
  }

  static ByteBuf buffer(byte... bytes) {
    return Unpooled.wrappedBuffer(bytes);
  }
}
