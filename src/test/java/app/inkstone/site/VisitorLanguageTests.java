package app.inkstone.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpCookie;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

class VisitorLanguageTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh-CN,zh;q=0.9,en;q=0.8 | zh",
        "zh-Hant-TW              | zh",
        "de-DE,en;q=0.7          | en",
        "fr                      | en",
        "zh;q=0.2,en;q=0.9       | en",
        ";;;q=x                  | en",
      })
  void followsWhatTheBrowserAsksFor(String header, String language) {
    var request = MockServerHttpRequest.get("/").header("Accept-Language", header);
    assertThat(of(request)).isEqualTo(language);
  }

  @Test
  void preferWhatTheVisitorChose() {
    var request = MockServerHttpRequest.get("/").header("Accept-Language", "en");
    assertThat(of(request.cookie(new HttpCookie("language", "zh")))).isEqualTo("zh");
    assertThat(of(request.cookie(new HttpCookie("language", "x-evil")))).isEqualTo("zh");
    assertThat(of(MockServerHttpRequest.get("/"))).isEqualTo("en");
  }

  private static String of(MockServerHttpRequest.BaseBuilder<?> request) {
    return VisitorLanguage.of(MockServerWebExchange.from(request)).toLanguageTag();
  }
}
