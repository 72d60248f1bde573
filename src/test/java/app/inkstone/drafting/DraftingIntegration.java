package app.inkstone.drafting;

import app.inkstone.fake.FakeOllama;
import app.inkstone.fake.Timing;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application with the scripted fake model server. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:drafting;DB_CLOSE_DELAY=-1",
      "inkstone.text-model.engine=ollama"
    })
abstract class DraftingIntegration {

  static final FakeOllama OLLAMA = FakeOllama.start();

  @LocalServerPort int port;

  Desk desk = new Desk(0);

  @DynamicPropertySource
  static void modelServer(DynamicPropertyRegistry properties) {
    properties.add("inkstone.text-model.ollama.url", OLLAMA::url);
  }

  @BeforeEach
  void sitDown() {
    desk = new Desk(port);
  }

  @AfterEach
  void restoreTheModelServer() {
    OLLAMA.forget();
    OLLAMA.timing(Timing.instant());
  }

  /** An article whose outline is written. */
  String outlined(Map<String, Object> brief) {
    String article = desk.newArticle(brief);
    desk.finish(article, Map.of("stage", "outline"));
    OLLAMA.forget();
    return article;
  }

  static Timing slow() {
    return Timing.instant().tokensPerSecond(60);
  }
}
