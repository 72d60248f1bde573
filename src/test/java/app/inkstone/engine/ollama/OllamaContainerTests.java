package app.inkstone.engine.ollama;

import static app.inkstone.engine.EngineFixtures.chunks;
import static app.inkstone.engine.EngineFixtures.completion;
import static app.inkstone.engine.EngineFixtures.request;
import static app.inkstone.engine.EngineFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.inkstone.engine.Chunk;
import app.inkstone.engine.EngineState;
import app.inkstone.engine.Engines;
import app.inkstone.engine.Generation;
import app.inkstone.engine.Message;
import app.inkstone.engine.Verdict;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.testcontainers.ollama.OllamaContainer;

/** Talks to a real server of the image that the compose file names, and to a small real model. */
@SpringBootTest(
    properties = {
      "spring.datasource.url=jdbc:h2:mem:${random.uuid}",
      "inkstone.text-model.engine=ollama",
      "inkstone.text-model.name=" + OllamaContainerTests.SMALL_MODEL
    })
@EnabledIf(
    value = "app.inkstone.database.ContainerEngine#answers",
    disabledReason = "no Docker engine answers")
class OllamaContainerTests {

  static final String SMALL_MODEL = "qwen3:0.6b";

  private static final OllamaContainer OLLAMA = new OllamaContainer("ollama/ollama:0.32.15");

  @Autowired Engines engines;

  @DynamicPropertySource
  static void address(DynamicPropertyRegistry registry) {
    OLLAMA.start();
    registry.add("inkstone.text-model.ollama.url", OLLAMA::getEndpoint);
  }

  @Test
  void acceptsTheServerOfTheComposeFile() {
    EngineState state = engines.state();
    assertThat(state.reachable()).isTrue();
    assertThat(state.version()).isEqualTo("0.32.15");
    assertThat(state.verdict()).isIn(Verdict.OK, Verdict.MISSING);
  }

  @Test
  void writesWithARealModel() throws IOException, InterruptedException {
    int pulled = OLLAMA.execInContainer("ollama", "pull", SMALL_MODEL).getExitCode();
    assumeTrue(pulled == 0, "the model cannot be fetched here");
    try (Generation generation = engines.current().start(request(Message.user("写一句话，说说砚台是什么。")))) {
      List<Chunk> written = chunks(generation);
      assertThat(text(written)).isNotBlank().doesNotContain("<think>");
      assertThat(completion(written).promptTokens()).isPositive();
    }
  }
}
