package app.inkstone.engine.ollama;

import static app.inkstone.engine.EngineFixtures.properties;
import static app.inkstone.engine.EngineFixtures.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.inkstone.engine.Chunk;
import app.inkstone.engine.Completion;
import app.inkstone.engine.EngineProperties.Choice;
import app.inkstone.engine.Generation;
import app.inkstone.engine.Message;
import app.inkstone.fake.Behaviour;
import app.inkstone.fake.FakeOllama;
import app.inkstone.fake.RecordedRequest;
import app.inkstone.fake.Script;
import app.inkstone.fake.Timing;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Stop closes the connection to the model server, whatever the server is doing. */
class CancelTests {

  private static final Duration SOON = Duration.ofSeconds(1);

  private final FakeOllama fake = FakeOllama.start();
  private final OllamaModel model = OllamaBench.on(properties(Choice.OLLAMA, fake.url())).model();

  @AfterEach
  void close() {
    fake.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"HANG_BEFORE_HEADERS", "HANG_AFTER_HEADERS", "HANG"})
  void reachesAServerThatIsSilent(Behaviour silence) {
    fake.next(Script.of(silence));
    Generation generation = model.start(request(Message.user("写一节")));
    awaitTokens(silence == Behaviour.HANG ? 5 : 0);

    generation.cancel();

    awaitLeft();
  }

  @Test
  void reachesAServerThatIsWriting() {
    fake.timing(Timing.instant().tokensPerSecond(30));
    Generation generation = model.start(request(Message.user("写一节")));
    awaitTokens(3);

    generation.cancel();

    awaitLeft();
  }

  @Test
  void wakesTheReaderAndKeepsWhatHadCome() {
    fake.next(Script.of(Behaviour.HANG).withText("海面很静。").after(1));
    Generation generation = model.start(request(Message.user("写一节")));
    Chunk first = generation.next();
    CompletableFuture<Chunk> waiting = CompletableFuture.supplyAsync(generation::next);

    generation.cancel();

    assertThat(first).isInstanceOf(Chunk.Text.class);
    assertThat(waiting).succeedsWithin(SOON).isEqualTo(new Chunk.End(Completion.cancelled()));
  }

  @Test
  void anInterruptedReaderLeavesToo() {
    fake.next(Script.of(Behaviour.HANG_BEFORE_HEADERS));
    Generation generation = model.start(request(Message.user("写一节")));
    awaitTokens(0);
    Thread reader = Thread.startVirtualThread(generation::next);

    reader.interrupt();

    awaitLeft();
    await().atMost(SOON).until(() -> !reader.isAlive());
  }

  private void awaitTokens(int tokens) {
    await().until(() -> fake.chats().stream().anyMatch(chat -> chat.tokens() >= tokens));
  }

  private void awaitLeft() {
    RecordedRequest chat = fake.chats().getFirst();
    await().atMost(SOON).until(() -> chat.leftAt() != null);
    assertThat(chat.finished()).isFalse();
  }
}
