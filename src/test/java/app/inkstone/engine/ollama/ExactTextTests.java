package app.inkstone.engine.ollama;

import static app.inkstone.engine.EngineFixtures.chunks;
import static app.inkstone.engine.EngineFixtures.properties;
import static app.inkstone.engine.EngineFixtures.request;
import static app.inkstone.engine.EngineFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.inkstone.engine.Chunk;
import app.inkstone.engine.EngineProperties.Choice;
import app.inkstone.engine.Message;
import app.inkstone.fake.Behaviour;
import app.inkstone.fake.FakeOllama;
import app.inkstone.fake.Script;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExactTextTests {

  private static final String HARD =
      "“全角，标点。”……\r\n\t𠮷野家 👩‍👩‍👧 🇨🇳 naïve café <b>&amp;</b> \\\"{}\u2028\u00a0 \u3000末";

  private final FakeOllama fake = FakeOllama.start();
  private final OllamaModel model = OllamaBench.on(properties(Choice.OLLAMA, fake.url())).model();

  @AfterEach
  void close() {
    fake.close();
  }

  @Test
  void everyCharacterArrivesAsItWasSent() {
    fake.next(Script.writes(HARD));

    assertThat(written()).isEqualTo(HARD);
  }

  @Test
  void charactersWhoseBytesTravelApartArriveWhole() {
    fake.next(Script.of(Behaviour.BYTEWISE).withText(HARD));

    assertThat(written()).isEqualTo(HARD);
  }

  @Test
  void halfACharacterWaitsForItsOtherHalf() {
    fake.next(Script.writesPieces("好\ud83d", "\ude42。"));

    List<Chunk> chunks = chunks(model.start(request(Message.user("写"))));

    assertThat(chunks).startsWith(new Chunk.Text("好"), new Chunk.Text("\ud83d\ude42。"));
  }

  @Test
  void halfACharacterAtTheEndIsShownAsMissing() {
    fake.next(Script.writesPieces("好\ud83d"));

    assertThat(written()).isEqualTo("好\uFFFD");
  }

  private String written() {
    return text(chunks(model.start(request(Message.user("写")))));
  }
}
