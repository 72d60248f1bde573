package app.inkstone.fake;

import java.util.List;
import java.util.Map;
import org.reactivestreams.Publisher;
import reactor.netty.http.server.HttpServerResponse;
import tools.jackson.databind.JsonNode;

/** Steers the fake from another process. */
final class Control {

  private final Machine machine;

  Control(Machine machine) {
    this.machine = machine;
  }

  Object requests() {
    return Map.of("items", machine.requests().stream().map(RecordedRequest::view).toList());
  }

  Publisher<Void> forget(HttpServerResponse response) {
    machine.forget();
    return response.status(204).send();
  }

  /** One script or a list of them. */
  Publisher<Void> script(JsonNode body, HttpServerResponse response) {
    List<JsonNode> scripts = body.isArray() ? body.valueStream().toList() : List.of(body);
    scripts.stream()
        .map(script -> Wire.JSON.treeToValue(script, Script.class))
        .forEach(machine::enqueue);
    return response.status(202).send();
  }

  /** Changes what is named: {@code loadMs, promptTokensPerSecond, tokensPerSecond, speed}. */
  Publisher<Void> timing(JsonNode body, HttpServerResponse response) {
    Timing now = machine.timing();
    machine.timing(
        new Timing(
            body.path("loadMs").asInt(now.loadMs()),
            body.path("promptTokensPerSecond").asDouble(now.promptTokensPerSecond()),
            body.path("tokensPerSecond").asDouble(now.tokensPerSecond()),
            body.path("speed").asDouble(now.speed())));
    return Wire.json(response, machine.timing());
  }

  /** Changes what is named: {@code version}, {@code models} (a list of names), {@code loaded}. */
  Publisher<Void> server(JsonNode body, HttpServerResponse response) {
    machine.version(body.path("version").asString(machine.version()));
    if (body.has("models")) {
      machine.models().clear();
      body.path("models").valueStream().map(JsonNode::asString).forEach(machine.models()::add);
    }
    if (!body.path("loaded").asBoolean(true)) {
      machine.unload();
    }
    return response.status(204).send();
  }
}
