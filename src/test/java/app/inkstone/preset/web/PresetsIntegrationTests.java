package app.inkstone.preset.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.inkstone.WholeApp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WholeApp
class PresetsIntegrationTests {

  @Autowired WebTestClient client;
  @Autowired JsonMapper json;

  @Test
  void listsThePresetsWithOptionsThatCanBeSentBack() {
    String body =
        client
            .get()
            .uri("/api/presets")
            .exchange()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    JsonNode items = json.readTree(body).get("items");

    assertThat(items).hasSize(15);
    assertThat(items.get(14))
        .isEqualTo(
            json.readTree(
                """
                {"id": "poem", "version": 1, "default": false,
                 "names": {"zh": "诗歌", "en": "Poem"},
                 "purposes": {"zh": "不超过六行的现代诗，两种感官，一个隐喻",
                              "en": "A modern poem of at most six lines: two senses, one metaphor"},
                 "options": {"temperature": 0.8, "top_p": 0.9, "top_k": 50, "min_p": 0.0,
                             "repeat_penalty": 1.1, "repeat_last_n": 128, "presence_penalty": 0.0,
                             "num_predict": 128},
                 "lengthPenalty": 1.0,
                 "bounds": %s}\
                """
                    .formatted(items.get(0).get("bounds"))));
    assertThat(items.get(0).get("bounds").get("top_k").toString())
        .isEqualTo("{\"least\":1.0,\"most\":200.0}");
  }
}
