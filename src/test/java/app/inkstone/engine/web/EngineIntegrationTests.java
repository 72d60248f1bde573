package app.inkstone.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.inkstone.engine.Engines;
import app.inkstone.fake.FakeOllama;
import app.inkstone.fake.Timing;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureWebTestClient(timeout = "20s")
class EngineIntegrationTests {

  private static final FakeOllama FAKE = FakeOllama.start(Timing.instant().faster(20));

  private final WebTestClient web;
  private final Engines engines;

  EngineIntegrationTests(@Autowired WebTestClient web, @Autowired Engines engines) {
    this.web = web;
    this.engines = engines;
  }

  @DynamicPropertySource
  static void properties(DynamicPropertyRegistry registry) {
    registry.add("inkstone.text-model.ollama.url", FAKE::url);
    registry.add("spring.datasource.url", () -> "jdbc:h2:mem:" + UUID.randomUUID());
  }

  @AfterAll
  static void close() {
    FAKE.close();
  }

  @BeforeEach
  void freshServer() {
    FAKE.forget();
  }

  @Test
  void listsTheModelsAndTheStateOfTheirServer() {
    get("/api/models")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.engine")
        .isEqualTo("ollama")
        .jsonPath("$.verdict")
        .isEqualTo("ok")
        .jsonPath("$.version")
        .isEqualTo("0.32.15")
        .jsonPath("$.items[0].name")
        .isEqualTo("qwen3:4b-instruct-2507-q4_K_M");
  }

  @Test
  void pullsTheModelAndTellsHowFarItIs() {
    web.post()
        .uri("/api/models/pulls")
        .exchange()
        .expectStatus()
        .isAccepted()
        .expectHeader()
        .location("/api/models/pulls/latest");

    List<JsonNode> events =
        Objects.requireNonNull(
            web.get()
                .uri("/api/models/pulls/latest/events")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .exchange()
                .returnResult(JsonNode.class)
                .getResponseBody()
                .collectList()
                .block(Duration.ofSeconds(20)));

    assertThat(events).extracting(e -> e.get("percent").asInt()).isSorted().last().isEqualTo(100);
    get("/api/models/pulls/latest").expectBody().jsonPath("$.state").isEqualTo("finished");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil/model:latest", "../../etc"})
  void pullsNothingElse(String name) {
    web.post()
        .uri("/api/models/pulls")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue("{\"name\": \"" + name + "\"}")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].field")
        .isEqualTo("name");

    assertThat(FAKE.requests()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en, Model ready", "zh-CN, 模型就绪"})
  void showsTheStateInBothLanguages(String language, String words) {
    String page =
        web.get()
            .uri("/engine")
            .header("Accept-Language", language)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();

    assertThat(page).contains("data-verdict=\"ok\"", words).doesNotContain("??");
  }

  @Test
  void isHealthyWhateverTheModelServerDoes() {
    get("/actuator/health")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.components.textModel.status")
        .isEqualTo("UP")
        .jsonPath("$.components.textModel.details.verdict")
        .exists();
  }

  @Test
  void servesTheModelOfTheServer() {
    assertThat(engines.current().describe().digest()).hasSize(64);
  }

  private ResponseSpec get(String path) {
    return web.get().uri(path).exchange();
  }
}
