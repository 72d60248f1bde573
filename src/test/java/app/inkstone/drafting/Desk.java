package app.inkstone.drafting;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a writer does, over HTTP. */
final class Desk {

  static final Map<String, Object> LIGHTHOUSE =
      brief("How a lighthouse keeper's log became a climate record", "en", 900, "words");
  static final Map<String, Object> INFERENCE = brief("大模型推理加速的五种实用技术", "zh", 2000, "chars");

  private final WebTestClient http;
  private final JsonMapper json = JsonMapper.shared();

  Desk(int port) {
    this.http =
        WebTestClient.bindToServer()
            .baseUrl("http://localhost:" + port)
            .responseTimeout(Duration.ofSeconds(30))
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(8 << 20))
            .build();
  }

  private static Map<String, Object> brief(String topic, String language, int amount, String unit) {
    return Map.of(
        "topic",
        topic,
        "audience",
        language.equals("zh") ? "工程师" : "general readers",
        "language",
        language,
        "target",
        Map.of("amount", amount, "unit", unit));
  }

  String newArticle(Map<String, Object> brief) {
    return read(post("/api/articles", Map.of("brief", brief)).expectStatus().isCreated())
        .get("id")
        .asString();
  }

  JsonNode article(String id) {
    return get("/api/articles/" + id);
  }

  JsonNode get(String path) {
    return read(http.get().uri(path).exchange().expectStatus().isOk());
  }

  JsonNode section(String article, int place) {
    return article(article).get("sections").get(place);
  }

  ResponseSpec ask(String article, Map<String, Object> order) {
    return post("/api/articles/" + article + "/runs", order);
  }

  String start(String article, Map<String, Object> order) {
    return read(ask(article, order).expectStatus().isAccepted()).get("id").asString();
  }

  JsonNode startOnce(String article, Map<String, Object> order, String key) {
    return read(
        http.post()
            .uri("/api/articles/" + article + "/runs")
            .header("Idempotency-Key", key)
            .contentType(MediaType.APPLICATION_JSON)
            .bodyValue(order)
            .exchange());
  }

  /** Starts a run and waits for its end. */
  JsonNode finish(String article, Map<String, Object> order) {
    return awaitEnd(start(article, order));
  }

  JsonNode run(String id) {
    return get("/api/runs/" + id);
  }

  JsonNode awaitEnd(String run) {
    return await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> run(run), found -> found.has("endedAt"));
  }

  /** Waits until readers have seen so much of the newest step. */
  void awaitText(String run, int length) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> newestText(run), text -> text.length() >= length);
  }

  private String newestText(String run) {
    JsonNode steps = run(run).get("steps");
    return steps.isEmpty() ? "" : steps.get(steps.size() - 1).get("text").asString();
  }

  void stop(String run) {
    post("/api/runs/" + run + "/cancellation", Map.of()).expectStatus().isAccepted();
  }

  JsonNode type(String article, JsonNode section, String text) {
    return read(
        http.patch()
            .uri("/api/articles/%s/sections/%s".formatted(article, section.get("id").asString()))
            .header("If-Match", "\"" + section.get("version").asLong() + "\"")
            .contentType(MediaType.APPLICATION_JSON)
            .bodyValue(Map.of("text", text))
            .exchange()
            .expectStatus()
            .isOk());
  }

  String text(String path) {
    byte[] body =
        http.get()
            .uri(path)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseBodyContent();
    return body == null ? "" : new String(body, StandardCharsets.UTF_8);
  }

  JsonNode read(ResponseSpec answer) {
    byte[] body = answer.expectBody().returnResult().getResponseBodyContent();
    return json.readTree(body == null ? new byte[0] : body);
  }

  void trash(String article) {
    http.delete().uri("/api/articles/" + article).exchange().expectStatus().isNoContent();
  }

  void restore(String article) {
    post("/api/articles/" + article + "/restoration", Map.of());
  }

  ResponseSpec send(String path, String body) {
    return http.post().uri(path).contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
  }

  private ResponseSpec post(String path, Map<String, Object> body) {
    return http.post().uri(path).contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
  }
}
