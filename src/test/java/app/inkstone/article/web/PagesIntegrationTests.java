package app.inkstone.article.web;

import static app.inkstone.article.web.ArticleClient.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.inkstone.WholeApp;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

@WholeApp
class PagesIntegrationTests {

  private final WebTestClient browser;

  PagesIntegrationTests(@Autowired WebTestClient http) {
    browser =
        http.mutate()
            .defaultHeader("Accept", "text/html,*/*;q=0.8")
            .defaultHeader("Accept-Language", "zh-CN,zh;q=0.9")
            .build();
  }

  @Test
  void leadsFromTheFormToTheDesk() {
    ResponseSpec begun = begin("topic", "灯塔日志", "language", "zh", "amount", "900", "unit", "chars");
    String desk =
        Objects.requireNonNull(
                begun
                    .expectStatus()
                    .isSeeOther()
                    .returnResult(Void.class)
                    .getResponseHeaders()
                    .getLocation())
            .toString();

    assertThat(page(browser.get().uri(desk).exchange(), 200)).contains("灯塔日志");
    assertThat(page(browser.get().uri("/articles").exchange(), 200)).contains("灯塔日志", desk);
  }

  @Test
  void showsTheFormAgainWithWhatWasTypedAndWhatIsWrong() {
    String page =
        page(
            begin(
                "topic",
                " ",
                "notes",
                "请勿<丢失>",
                "language",
                "zh",
                "amount",
                "many",
                "unit",
                "chars"),
            400);

    assertThat(page).contains("请勿&lt;丢失&gt;", "many", "不能为空。", "必须在 1 到 200,000 之间。");
  }

  @Test
  void showsFailuresAsPagesInTheReadersLanguage() {
    assertThat(page(browser.get().uri("/articles/no-such").exchange(), 404)).contains("没有这篇文章");
    assertThat(page(browser.get().uri("/nowhere").exchange(), 404)).contains("未找到");
    assertThat(page(browser.get().uri("/articles?limit=x").exchange(), 400)).contains("limit");
    assertThat(page(browser.delete().uri("/articles").exchange(), 405)).contains("不支持的方法");
  }

  @Test
  void opensADeskForAnArticleOfTheApi() {
    String article = id(new ArticleClient(browser).planned("量化", "蒸馏"));

    assertThat(page(browser.get().uri("/articles/" + article).exchange(), 200))
        .contains("量化", "蒸馏");
  }

  private ResponseSpec begin(String... fields) {
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      form.add(fields[i], fields[i + 1]);
    }
    return browser.post().uri("/articles").body(BodyInserters.fromFormData(form)).exchange();
  }

  private static String page(ResponseSpec answer, int status) {
    return Objects.requireNonNull(
        answer
            .expectStatus()
            .isEqualTo(status)
            .expectHeader()
            .contentTypeCompatibleWith(MediaType.TEXT_HTML)
            .expectBody(String.class)
            .returnResult()
            .getResponseBody());
  }
}
