package app.inkstone.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesFormTests {

  @ParameterizedTest
  @ValueSource(strings = {"/articles", "/articles/1?q=%E7%A0%9A&after=a,b", "/"})
  void comesBackToThePageItWasSentFrom(String back) {
    assertThat(new PreferencesForm(null, null, back).localBack()).isEqualTo(back);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "articles",
        "//evil.example",
        "/\\evil.example",
        "https://evil.example",
        "javascript:alert(1)",
        "/a\\b",
        "/a\r\nSet-Cookie: x=1",
        "/砚",
      })
  void neverLeadsElsewhere(@Nullable String back) {
    assertThat(new PreferencesForm(null, null, back).localBack()).isEqualTo("/");
  }
}
