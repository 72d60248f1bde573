package app.inkstone.article.web;

import static app.inkstone.article.web.ArticleClient.id;
import static app.inkstone.article.web.ArticleClient.item;
import static app.inkstone.article.web.ArticleClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import app.inkstone.WholeApp;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

@WholeApp
class RefusalsIntegrationTests {

  private static final String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

  private final ArticleClient client;

  RefusalsIntegrationTests(@Autowired WebTestClient http) {
    client = new ArticleClient(http);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {}                                                                              | brief.topic
          {"brief": {"topic": " ", "language": "en", "target": {"amount": 9, "unit": "words"}}} | brief.topic
          {"brief": {"topic": "T", "language": "en"}}                                     | brief.target.amount
          {"brief": {"topic": "T", "language": "en", "target": {"amount": 0, "unit": "words"}}} | brief.target.amount
          {"brief": {"topic": "T", "language": "en", "target": {"amount": 10000000, "unit": "words"}}} | brief.target.amount
          {"brief": {"topic": "T", "language": "en", "target": {"amount": 99999999999, "unit": "words"}}} | brief.target.amount
          {"brief": {"topic": "T", "language": "en", "target": {"amount": "9", "unit": "words"}}} | brief.target.amount
          {"brief": {"topic": "T", "language": "en", "target": {"amount": 9.5, "unit": "words"}}} | brief.target.amount
          {"brief": {"topic": "T", "language": "en", "target": {"amount": 9, "unit": "pages"}}} | brief.target.unit
          {"brief": {"topic": "T", "language": "fr"}}                                     | brief.language
          {"brief": {"topic": 5}}                                                         | brief.topic
          {"brief": {"topic": ["T"]}}                                                     | brief.topic
          {"brief": "T"}                                                                  | brief
          {"owner": "me"}                                                                 | owner
          {"brief": {"owner": "me"}}                                                      | brief.owner
          {"brief": {"topic": "T\\u0000", "language": "en", "target": {"amount": 9, "unit": "words"}}} | brief.topic
          {"brief": {"topic": "T\\ud83d", "language": "en", "target": {"amount": 9, "unit": "words"}}} | brief.topic
          """)
  void namesTheFieldThatItCannotTake(String body, String field) {
    JsonNode refusal = refused(client.postText("/api/articles", body), 400, "invalid-input");

    assertThat(refusal.get("errors"))
        .anyMatch(error -> error.get("field").asString().equals(field));
    assertThat(refusal.toString()).doesNotContain("app.inkstone", "Exception", "java.");
  }

  @ParameterizedTest
  @CsvSource({
    "'', body-missing",
    "'{', json-malformed",
    "[], json-shape",
    "'{} x', json-malformed"
  })
  void refusesWhatIsNoObject(String body, String code) {
    refused(client.postText("/api/articles", body), 400, code);
  }

  @Test
  void survivesDeepAndHugeBodies() {
    String deep = "{\"brief\":" + "[".repeat(100_000);
    client.postText("/api/articles", deep).expectStatus().isBadRequest();
    String huge = "{\"title\":\"" + "x".repeat(5_000_000) + "\"}";
    refused(client.postText("/api/articles", huge), 413, "too-large");
  }

  @Test
  void refusesThreeHundredSections() {
    JsonNode refusal = refused(outline(Collections.nCopies(300, item("量化"))), 400, "invalid-input");
    assertThat(refusal.get("errors").get(0).get("field").asString()).isEqualTo("sections");
  }

  @Test
  void refusesLevelsThatJumpAndSectionsOfOthers() {
    Map<String, Object> deep =
        Map.of("heading", "深", "level", 3, "target", item("x").get("target"));
    Map<String, Object> foreign =
        Map.of("id", "nobody", "heading", "外", "level", 1, "target", item("x").get("target"));

    JsonNode errors =
        refused(outline(List.of(item("一"), deep, foreign)), 400, "invalid-input").get("errors");
    assertThat(errors)
        .extracting(error -> error.get("field").asString())
        .containsExactly("sections[1].level", "sections[2].id");
  }

  @Test
  void asksForTheVersionOfAChange() {
    JsonNode article = client.planned("量化");
    String section =
        "/api/articles/" + id(article) + "/sections/" + id(article.get("sections").get(0));

    refused(patch(section, null), 428, "version-missing");
    refused(patch(section, "1"), 400, "invalid-input");
    refused(patch(section, "\"x\""), 400, "invalid-input");
    refused(patch(section, "\"7\""), 409, "stale-section");
    patch(section, "W/\"1\"").expectStatus().isOk();
    patch(section, "*").expectStatus().isOk();
  }

  @Test
  void refusesFieldsOfASectionThatNobodyMaySet() {
    JsonNode article = client.planned("量化");
    JsonNode section = article.get("sections").get(0);

    JsonNode refusal =
        refused(client.patch(article, section, Map.of("version", 9)), 400, "invalid-input");
    assertThat(refusal.get("errors").get(0).get("field").asString()).isEqualTo("version");
  }

  @Test
  void answersWhatIsNotThere() {
    String article = "/api/articles/" + id(client.begin());

    refused(client.get("/api/articles/no-such"), 404, "article-not-found");
    refused(client.get("/api/nothing"), 404, "not-found");
    refused(client.get(article + "/revisions/99"), 404, "revision-not-found");
    refused(client.get(article + "/revisions/last"), 400, "invalid-input");
    refused(patch(article + "/sections/no-such", "*"), 404, "section-not-found");
    refused(client.get("/api/articles?limit=0"), 400, "invalid-input");
    refused(client.get("/api/articles?after=%20"), 400, "invalid-input");
    refused(client.get("/api/articles?state=lost"), 400, "invalid-input");
  }

  @Test
  void refusesTheWrongMethodAndTheWrongMediaType() {
    ResponseSpec deleted = client.http().delete().uri("/api/articles").exchange();
    deleted.expectHeader().value("Allow", allowed -> assertThat(allowed).contains("GET", "POST"));
    refused(deleted, 405, "method");
    ResponseSpec plain =
        client
            .http()
            .post()
            .uri("/api/articles")
            .contentType(MediaType.TEXT_PLAIN)
            .bodyValue("x")
            .exchange();
    refused(plain, 415, "media-type");
  }

  @Test
  void speaksTheLanguageOfTheReader() {
    ResponseSpec answer =
        client.http().get().uri("/api/articles/x").header("Accept-Language", "zh-CN").exchange();
    assertThat(refused(answer, 404, "article-not-found").get("title").asString())
        .isEqualTo("没有这篇文章");
    ResponseSpec other =
        client.http().get().uri("/api/articles/x").header("Accept-Language", "fr").exchange();
    assertThat(refused(other, 404, "article-not-found").get("title").asString())
        .isEqualTo("No such article");
  }

  private ResponseSpec outline(List<Map<String, Object>> items) {
    return client.outline(client.begin(), List.copyOf(items));
  }

  private ResponseSpec patch(String section, @Nullable String ifMatch) {
    return client
        .http()
        .patch()
        .uri(section)
        .headers(
            headers -> {
              if (ifMatch != null) {
                headers.set("If-Match", ifMatch);
              }
            })
        .bodyValue(Map.of("text", "新"))
        .exchange();
  }

  private static JsonNode refused(ResponseSpec answer, int status, String code) {
    JsonNode problem =
        json(answer.expectStatus().isEqualTo(status).expectHeader().contentType(PROBLEM));
    assertThat(problem.get("type").asString()).isEqualTo("/problems/" + code);
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("title").asString()).isNotBlank();
    assertThat(problem.get("detail").asString()).isNotBlank();
    return problem;
  }
}
