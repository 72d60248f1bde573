package app.inkstone.article.web;

import static app.inkstone.article.web.ArticleClient.id;
import static app.inkstone.article.web.ArticleClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import app.inkstone.WholeApp;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

@WholeApp
class ArticlesIntegrationTests {

  private final ArticleClient client;

  ArticlesIntegrationTests(@Autowired WebTestClient http) {
    client = new ArticleClient(http);
  }

  @Test
  void beginsAnArticleFromABrief() {
    client
        .post("/api/articles", Map.of("brief", ArticleClient.BRIEF))
        .expectStatus()
        .isCreated()
        .expectHeader()
        .valueEquals("ETag", "\"1\"")
        .expectHeader()
        .valueMatches("Location", "/api/articles/[-0-9a-f]{36}")
        .expectBody()
        .jsonPath("$.title")
        .isEqualTo("大模型推理加速的五种实用技术")
        .jsonPath("$.state")
        .isEqualTo("brief")
        .jsonPath("$.brief.language")
        .isEqualTo("zh")
        .jsonPath("$.brief.target.unit")
        .isEqualTo("chars")
        .jsonPath("$.length.amount")
        .isEqualTo(0)
        .jsonPath("$.sections")
        .isEmpty();
  }

  @Test
  void savesATextAndShowsItInTheArticle() {
    JsonNode article = client.planned("量化", "蒸馏");
    JsonNode first = article.get("sections").get(0);
    JsonNode saved = json(client.patch(article, first, Map.of("text", "八位就够。\r\n")));

    assertThat(saved.get("version").asLong()).isEqualTo(2);
    assertThat(saved.get("state").asString()).isEqualTo("written");
    assertThat(saved.get("origin").asString()).isEqualTo("writer");
    assertThat(saved.get("length").get("amount").asInt()).isEqualTo(5);
    assertThat(saved.get("proposal").isNull()).isTrue();
    JsonNode found = json(client.get("/api/articles/" + id(article)));
    assertThat(found.get("sections").get(0)).isEqualTo(saved);
    assertThat(found.get("state").asString()).isEqualTo("drafting");
  }

  @Test
  void neverTakesAnOldTextForTheNewestAlthoughTheTagIsTheSame() {
    JsonNode article = client.planned("量化");
    JsonNode section = article.get("sections").get(0);
    client.patch(article, section, Map.of("text", "八位就够。")).expectStatus().isOk();

    client
        .http()
        .get()
        .uri("/api/articles/" + id(article))
        .header("If-None-Match", "\"2\"")
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("ETag", "\"2\"")
        .expectBody()
        .jsonPath("$.sections[0].text")
        .isEqualTo("八位就够。");
  }

  @Test
  void tellsTheSecondSaverWhatIsThereNow() {
    JsonNode article = client.planned("量化");
    JsonNode section = article.get("sections").get(0);
    client.patch(article, section, Map.of("text", "第一人")).expectStatus().isOk();

    JsonNode refusal =
        json(client.patch(article, section, Map.of("text", "第二人")).expectStatus().isEqualTo(409));
    assertThat(refusal.get("type").asString()).isEqualTo("/problems/stale-section");
    assertThat(refusal.get("version").asLong()).isEqualTo(2);
    assertThat(refusal.get("current").get("text").asString()).isEqualTo("第一人");
  }

  @Test
  void servesAnIdAndItsFilesUnderAddressesThatDoNotMix() {
    String article = "/api/articles/" + id(client.planned("量化"));

    client.get(article).expectHeader().contentType("application/json");
    client.get(article + ".md").expectHeader().contentType("text/markdown;charset=UTF-8");
    client.get(article + ".html").expectHeader().contentType("text/html;charset=UTF-8");
    client.get(article + ".docx").expectStatus().isNotFound();
    client.get("/api/articles/.md").expectStatus().isNotFound();
  }

  @Test
  void namesAFileByItsChineseTitle() {
    client
        .get("/api/articles/" + id(client.begin()) + ".md")
        .expectHeader()
        .value(
            "Content-Disposition",
            value ->
                assertThat(value)
                    .startsWith("attachment; ")
                    .contains("filename*=UTF-8''%E5%A4%A7%E6%A8%A1%E5%9E%8B"));
  }

  @Test
  void bringsAnEarlierRevisionBack() {
    JsonNode article = client.planned("量化");
    String path = "/api/articles/" + id(article);
    client
        .patch(article, article.get("sections").get(0), Map.of("text", "原文"))
        .expectStatus()
        .isOk();
    client
        .http()
        .put()
        .uri(path + "/outline")
        .header("If-Match", "*")
        .bodyValue(Map.of("title", "空", "sections", List.of()))
        .exchange()
        .expectStatus()
        .isOk();

    JsonNode revisions = json(client.get(path + "/revisions")).get("items");
    assertThat(revisions).extracting(it -> it.get("kind").asString()).startsWith("outline", "text");
    int withText = revisions.get(1).get("number").asInt();
    JsonNode earlier = json(client.get(path + "/revisions/" + withText));
    assertThat(earlier.get("sections").get(0).get("text").asString()).isEqualTo("原文");
    JsonNode back = json(client.post(path + "/revisions/" + withText + "/restoration", Map.of()));
    assertThat(back.get("sections").get(0).get("text").asString()).isEqualTo("原文");
    assertThat(id(back.get("sections").get(0))).isEqualTo(id(article.get("sections").get(0)));
  }

  @Test
  void putsAnArticleIntoTheTrashAndTakesItOut() {
    String path = "/api/articles/" + id(client.begin());
    client.http().delete().uri(path).exchange().expectStatus().isNoContent();

    client.get(path).expectStatus().isNotFound();
    client.http().delete().uri(path).exchange().expectStatus().isNotFound();
    JsonNode trash = json(client.get("/api/articles?state=trashed")).get("items");
    assertThat(trash).anyMatch(item -> path.endsWith(id(item)));
    client.post(path + "/restoration", Map.of()).expectStatus().isOk();
    client.get(path).expectStatus().isOk();
  }
}
