package app.inkstone.site;

import static org.assertj.core.api.Assertions.assertThat;

import app.inkstone.WholeApp;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

@WholeApp
@ExtendWith(OutputCaptureExtension.class)
class FailureIntegrationTests {

  @Autowired WebTestClient client;

  @Test
  void tellsANumberInsteadOfWhatBroke(CapturedOutput log) {
    String answer = answer("/api/broken", "*/*");

    assertThat(answer).contains("/problems/unexpected").doesNotContain("secret", "IllegalState");
    String number = answer.replaceAll("(?s).*under the number (\\w{8}).*", "$1");
    assertThat(log).contains("Unexpected failure " + number + " at GET /api/broken", "secret/path");
  }

  @Test
  void showsAPageToBrowsersAndADocumentToPrograms() {
    assertThat(answer("/broken", "text/html,*/*;q=0.8")).startsWith("<!DOCTYPE html>");
    assertThat(answer("/broken", "*/*")).startsWith("{");
    assertThat(answer("/api/broken", "text/html,*/*;q=0.8")).startsWith("{");
  }

  private String answer(String path, String accept) {
    return Objects.requireNonNull(
        client
            .get()
            .uri(path)
            .header("Accept", accept)
            .exchange()
            .expectStatus()
            .isEqualTo(500)
            .expectBody(String.class)
            .returnResult()
            .getResponseBody());
  }

  @TestConfiguration
  static class Broken {

    @Bean
    RouterFunction<ServerResponse> broken() {
      return RouterFunctions.route(
          RequestPredicates.path("/broken").or(RequestPredicates.path("/api/broken")),
          request -> Mono.error(new IllegalStateException("/secret/path")));
    }
  }
}
