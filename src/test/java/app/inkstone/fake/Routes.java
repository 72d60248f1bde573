package app.inkstone.fake;

import java.util.function.BiFunction;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.http.server.HttpServerRoutes;
import tools.jackson.databind.JsonNode;

/** Who answers which path. */
final class Routes {

  private final Machine machine;
  private final Generations generations;
  private final Models models;
  private final Pull pull;
  private final Control control;

  Routes(Machine machine) {
    this.machine = machine;
    this.generations = new Generations(machine);
    this.models = new Models(machine);
    this.pull = new Pull(machine);
    this.control = new Control(machine);
  }

  void accept(HttpServerRoutes routes) {
    routes
        .get("/", (request, response) -> response.sendString(Mono.just("Ollama is running")))
        .get("/api/version", (request, response) -> Wire.json(response, models.version()))
        .get("/api/tags", (request, response) -> Wire.json(response, models.tags()))
        .get("/api/ps", (request, response) -> Wire.json(response, models.running()))
        .post("/api/show", recorded((asked, response) -> models.show(asked.body(), response)))
        .post("/api/chat", recorded(generations::answer))
        .post("/api/generate", recorded(generations::answer))
        .post("/api/pull", recorded(pull::answer))
        .get("/_fake/requests", (request, response) -> Wire.json(response, control.requests()))
        .delete("/_fake/requests", (request, response) -> control.forget(response))
        .post("/_fake/scripts", with(control::script))
        .post("/_fake/timing", with(control::timing))
        .post("/_fake/server", with(control::server));
  }

  private BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> recorded(
      BiFunction<RecordedRequest, HttpServerResponse, Publisher<Void>> answer) {
    return (request, response) ->
        Wire.body(request)
            .flatMap(
                body -> {
                  RecordedRequest asked = machine.received(request.fullPath(), body);
                  response.withConnection(
                      connection -> {
                        connection.onDispose(asked::closed);
                        asked.cutBy(connection.channel()::close);
                      });
                  return Mono.from(answer.apply(asked, response));
                });
  }

  private static BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> with(
      BiFunction<JsonNode, HttpServerResponse, Publisher<Void>> answer) {
    return (request, response) ->
        Wire.body(request).flatMap(body -> Mono.from(answer.apply(body, response)));
  }
}
