package app.inkstone.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.RequestHeadersSpec;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:site;DB_CLOSE_DELAY=-1",
      "inkstone.text-model.engine=rehearsal",
      "inkstone.site.hosts=Desk.Example"
    })
@AutoConfigureWebTestClient
class SiteIntegrationTests {

  @Autowired private WebTestClient client;

  @Test
  void theWayInLeadsToTheArticles() {
    client
        .get()
        .uri("/")
        .exchange()
        .expectStatus()
        .is3xxRedirection()
        .expectHeader()
        .location("/articles");
  }

  @Test
  void aPageAllowsNothingInlineAndNothingForeign() {
    page("/articles")
        .expectStatus()
        .isOk()
        .expectHeader()
        .contentType("text/html;charset=UTF-8")
        .expectHeader()
        .value(
            "Content-Security-Policy",
            policy ->
                assertThat(policy)
                    .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
                    .contains("require-trusted-types-for 'script'; trusted-types 'none'")
                    .doesNotContain("unsafe", "http:", "https:"))
        .expectHeader()
        .valueEquals("X-Content-Type-Options", "nosniff")
        .expectHeader()
        .valueEquals("Referrer-Policy", "same-origin")
        .expectHeader()
        .valueEquals("Cross-Origin-Opener-Policy", "same-origin");
  }

  @Test
  void aPageSpeaksTheLanguageOfItsVisitorAndWearsTheChosenTheme() {
    String html =
        client
            .get()
            .uri("/articles")
            .cookie("language", "zh")
            .cookie("theme", "dark")
            .accept(MediaType.TEXT_HTML)
            .exchange()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    assertThat(html)
        .contains("<html lang=\"zh-CN\" data-theme=\"dark\">", "文章 · 砚台", "browser.save.clean");
  }

  @Test
  void preferencesAreKeptForAYear() {
    var form = BodyInserters.fromFormData("language", "zh").with("theme", "light");
    client
        .post()
        .uri("/preferences")
        .body(form.with("back", "/articles?q=a"))
        .exchange()
        .expectStatus()
        .isSeeOther()
        .expectHeader()
        .location("/articles?q=a")
        .expectCookie()
        .valueEquals("language", "zh")
        .expectCookie()
        .httpOnly("theme", true)
        .expectCookie()
        .maxAge("theme", java.time.Duration.ofDays(365));
  }

  @Test
  void aPageThatIsNotThereSaysSoInTheLookOfTheOthers() {
    String html =
        page("/articles/none")
            .expectStatus()
            .isNotFound()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    assertThat(html)
        .contains("<title>No such article · Inkstone</title>", "<h1>No such article</h1>", "404")
        .doesNotContain("th:", "${");
  }

  @ParameterizedTest
  @CsvSource({"evil.example, 403", "DESK.example, 200", "127.0.0.1:8080, 200", "[::1]:8080, 200"})
  void answersOnlyToItsOwnNames(String host, int status) {
    client
        .get()
        .uri("/articles")
        .accept(MediaType.TEXT_HTML)
        .header("Host", host)
        .exchange()
        .expectStatus()
        .isEqualTo(status)
        .expectHeader()
        .exists("Content-Security-Policy");
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, https://evil.example",
    "Origin, null",
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site"
  })
  void refusesChangesThatAnotherSiteAsksFor(String header, String value) {
    change()
        .header(header, value)
        .exchange()
        .expectStatus()
        .isForbidden()
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/foreign-origin");
  }

  @Test
  void takesChangesFromItsOwnPagesAndFromPrograms() {
    change().exchange().expectStatus().isSeeOther();
    change().header("Sec-Fetch-Site", "same-origin").exchange().expectStatus().isSeeOther();
    change()
        .header("Host", "localhost:9")
        .header("Origin", "http://localhost:9")
        .exchange()
        .expectStatus()
        .isSeeOther();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/articles", "/preferences"})
  void takesFormsButNoFiles(String path) {
    client
        .post()
        .uri(path)
        .body(BodyInserters.fromMultipartData(parts(1)))
        .exchange()
        .expectStatus()
        .isEqualTo(415);
  }

  @Test
  void readsNoFlood() {
    client
        .method(HttpMethod.GET)
        .uri("/articles")
        .body(BodyInserters.fromMultipartData(parts(21)))
        .exchange()
        .expectStatus()
        .isBadRequest();
  }

  private static MultiValueMap<String, HttpEntity<?>> parts(int count) {
    MultipartBodyBuilder parts = new MultipartBodyBuilder();
    IntStream.range(0, count).forEach(i -> parts.part("part" + i, "x"));
    return parts.build();
  }

  private RequestHeadersSpec<?> change() {
    return client
        .post()
        .uri("/preferences")
        .accept(MediaType.APPLICATION_JSON)
        .contentType(MediaType.APPLICATION_FORM_URLENCODED);
  }

  private WebTestClient.ResponseSpec page(String path) {
    return client.get().uri(path).accept(MediaType.TEXT_HTML).exchange();
  }
}
