package app.inkstone.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class EnginePropertiesTests {

  private static final String URL = "inkstone.text-model.ollama.url=";

  private final ApplicationContextRunner application =
      new ApplicationContextRunner().withUserConfiguration(Configured.class);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "http://localhost:11434",
        "HTTPS://me:secret@gpu.example/ollama",
        "http://gpu_box:11434",
        "http://[::1]:11434"
      })
  void startsWithAnAddressOrWithNone(String url) {
    application.withPropertyValues(URL + url).run(context -> assertThat(context).hasNotFailed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost:11434",
        "gpu",
        "//gpu:11434",
        "ftp://gpu",
        "http://",
        "http:///api",
        "http://[::1"
      })
  void saysAtTheStartThatTheAddressIsNone(String url) {
    application
        .withPropertyValues(URL + url)
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageStartingWith("INKSTONE_OLLAMA_URL"));
  }

  @EnableConfigurationProperties(EngineProperties.class)
  static class Configured {}
}
