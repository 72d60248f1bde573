package app.inkstone.article.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Speaks to the articles as a program would. */
record ArticleClient(WebTestClient http) {

  static final Map<String, Object> BRIEF =
      Map.of(
          "topic", "大模型推理加速的五种实用技术",
          "language", "zh",
          "target", Map.of("amount", 2000, "unit", "chars"));

  JsonNode begin() {
    return json(post("/api/articles", Map.of("brief", BRIEF)).expectStatus().isCreated());
  }

  /** An article with one empty section for each heading. */
  JsonNode planned(String... headings) {
    JsonNode article = begin();
    List<Object> items = List.of(headings).stream().<Object>map(ArticleClient::item).toList();
    return json(outline(article, items).expectStatus().isOk());
  }

  static Map<String, Object> item(String heading) {
    Map<String, Object> target = Map.of("amount", 400, "unit", "chars");
    return Map.of("heading", heading, "level", 1, "points", List.of("要点"), "target", target);
  }

  ResponseSpec outline(JsonNode article, List<Object> items) {
    return http.put()
        .uri("/api/articles/{id}/outline", id(article))
        .header("If-Match", tag(article))
        .bodyValue(Map.of("title", "推理加速", "sections", items))
        .exchange();
  }

  ResponseSpec patch(JsonNode article, JsonNode section, Object body) {
    return http.patch()
        .uri("/api/articles/{id}/sections/{section}", id(article), id(section))
        .header("If-Match", tag(section))
        .bodyValue(body)
        .exchange();
  }

  ResponseSpec post(String path, Object body) {
    return http.post().uri(path).bodyValue(body).exchange();
  }

  ResponseSpec postText(String path, String json) {
    return http.post().uri(path).contentType(MediaType.APPLICATION_JSON).bodyValue(json).exchange();
  }

  ResponseSpec get(String path) {
    return http.get().uri(path).exchange();
  }

  static JsonNode json(ResponseSpec response) {
    return Objects.requireNonNull(
        response.expectBody(JsonNode.class).returnResult().getResponseBody());
  }

  static String id(JsonNode thing) {
    return thing.get("id").asString();
  }

  private static String tag(JsonNode versioned) {
    return "\"" + versioned.get("version").asLong() + "\"";
  }
}
