package app.inkstone.engine.ollama;

import static app.inkstone.engine.EngineFixtures.properties;
import static app.inkstone.engine.EngineFixtures.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import app.inkstone.engine.Chunk;
import app.inkstone.engine.EngineFailure;
import app.inkstone.engine.EngineFailure.Reason;
import app.inkstone.engine.EngineProperties;
import app.inkstone.engine.EngineProperties.Choice;
import app.inkstone.engine.Generation;
import app.inkstone.engine.Message;
import app.inkstone.fake.Behaviour;
import app.inkstone.fake.FakeOllama;
import app.inkstone.fake.Script;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureTests {

  private final FakeOllama fake = FakeOllama.start();
  private final StringBuilder arrived = new StringBuilder();

  @AfterEach
  void close() {
    fake.close();
  }

  @Test
  void anErrorInMidStreamArrivesWithItsTextAfterWhatWasWritten() {
    fake.next(new Script(Behaviour.ERROR_LINE, 2, "llama runner: unexpected EOF", null));

    EngineFailure failure = failure();

    assertThat(failure.reason()).isEqualTo(Reason.MODEL_ERROR);
    assertThat(failure.detail()).isEqualTo("llama runner: unexpected EOF");
    assertThat(arrived.toString()).isNotEmpty().isEqualTo(fake.chats().getFirst().sent());
  }

  @Test
  void aStreamThatEndsWithoutItsLastLineIsBrokenOff() {
    fake.next(Script.of(Behaviour.NO_DONE).after(3));

    assertThat(failure().reason()).isEqualTo(Reason.BROKEN_OFF);
    assertThat(arrived.toString()).isNotEmpty().isEqualTo(fake.chats().getFirst().sent());
  }

  @Test
  void aConnectionThatIsCutIsBrokenOff() {
    fake.next(Script.of(Behaviour.CUT).after(3));

    assertThat(failure().reason()).isEqualTo(Reason.BROKEN_OFF);
    assertThat(fake.chats()).as("nothing is sent twice").hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "BUSY, BUSY, 'server busy, please try again.  maximum pending requests exceeded'",
    "MODEL_MISSING, MODEL_MISSING, 'model ''qwen3:4b-instruct-2507-q4_K_M'' not found'",
    "OUT_OF_MEMORY, OUT_OF_MEMORY,"
        + " 'llama-server reported out-of-memory during startup: cudaMalloc'",
  })
  void aRefusalKeepsTheServersWords(Behaviour behaviour, Reason reason, String words) {
    fake.next(Script.of(behaviour));

    EngineFailure failure = failure();

    assertThat(failure.reason()).isEqualTo(reason);
    assertThat(failure.detail()).isEqualTo(words);
    assertThat(fake.chats()).as("nothing is sent twice").hasSize(1);
  }

  @Test
  void aPromptThatDoesNotFitIsRefusedWithBothFigures() {
    fake.next(Script.of(Behaviour.CONTEXT_EXCEEDED));

    EngineFailure failure = failure();

    assertThat(failure.reason()).isEqualTo(Reason.CONTEXT_EXCEEDED);
    assertThat(failure.detail()).startsWith("request (").contains("16384 tokens");
  }

  @Test
  void nobodyAtTheAddressIsUnreachable() {
    String url = fake.url();
    fake.close();

    EngineFailure failure = failure(properties(Choice.OLLAMA, url));

    assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
    assertThat(failure.detail())
        .startsWith(url.substring("http://".length()) + " (")
        .contains("refused");
  }

  @ParameterizedTest
  @CsvSource({"HANG_BEFORE_HEADERS, 300, 20000", "HANG, 20000, 300"})
  void aServerThatFallsSilentIsLeft(Behaviour behaviour, int first, int between) {
    fake.next(Script.of(behaviour));

    EngineFailure failure =
        failure(
            properties(
                Choice.OLLAMA, fake.url(), Duration.ofMillis(first), Duration.ofMillis(between)));

    assertThat(failure.reason()).isEqualTo(Reason.SILENT);
    await().atMost(Duration.ofSeconds(1)).until(() -> fake.chats().getFirst().leftAt() != null);
  }

  private EngineFailure failure() {
    return failure(properties(Choice.OLLAMA, fake.url()));
  }

  private EngineFailure failure(EngineProperties properties) {
    Generation generation =
        OllamaBench.on(properties).model().start(request(Message.user("写一节灯塔")));
    return catchThrowableOfType(EngineFailure.class, () -> readToTheEnd(generation));
  }

  private void readToTheEnd(Generation generation) {
    while (generation.next() instanceof Chunk.Text(String text)) {
      arrived.append(text);
    }
  }
}
