package app.inkstone.engine.ollama;

import static app.inkstone.engine.EngineFixtures.chunks;
import static app.inkstone.engine.EngineFixtures.completion;
import static app.inkstone.engine.EngineFixtures.properties;
import static app.inkstone.engine.EngineFixtures.request;
import static app.inkstone.engine.EngineFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.inkstone.engine.Chunk;
import app.inkstone.engine.EngineFixtures;
import app.inkstone.engine.EngineProperties.Choice;
import app.inkstone.engine.FinishReason;
import app.inkstone.engine.GenerationRequest;
import app.inkstone.engine.Message;
import app.inkstone.fake.Behaviour;
import app.inkstone.fake.FakeOllama;
import app.inkstone.fake.Script;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OllamaModelTests {

  private static final Message BRIEF = Message.system("你是一位作者。");
  private static final Message TASK = Message.user("请写关于灯塔的一节。");

  private final FakeOllama fake = FakeOllama.start();
  private final OllamaModel model = OllamaBench.on(properties(Choice.OLLAMA, fake.url())).model();

  @AfterEach
  void close() {
    fake.close();
  }

  @Test
  void givesTheTextPieceByPieceAndThenItsFigures() {
    fake.next(Script.writesPieces("海面", "很静", "。"));

    List<Chunk> chunks = chunks(model.start(request(BRIEF, TASK)));

    assertThat(chunks)
        .startsWith(new Chunk.Text("海面"), new Chunk.Text("很静"), new Chunk.Text("。"))
        .hasSize(4);
    assertThat(completion(chunks).reason()).isEqualTo(FinishReason.STOP);
    assertThat(completion(chunks).outputTokens()).isEqualTo(3);
    assertThat(completion(chunks).promptTokens()).isPositive();
    assertThat(completion(chunks).promptEvaluation()).isPositive();
  }

  @Test
  void saysWhenTheTextWasCutByItsLimit() {
    fake.next(Script.of(Behaviour.LENGTH).after(3));

    assertThat(completion(chunks(model.start(request(TASK)))).reason())
        .isEqualTo(FinishReason.LENGTH);
  }

  @Test
  void knowsThatATextWasCutAlsoWhenTheServerLeavesOutItsFigures() {
    fake.next(Script.of(Behaviour.LENGTH).after(0));

    assertThat(completion(chunks(model.start(request(TASK)))).reason())
        .isEqualTo(FinishReason.LENGTH);
  }

  @Test
  void saysEverythingOnEveryRequest() {
    chunks(model.start(request(BRIEF, TASK)));
    chunks(model.start(request(TASK)));

    assertThat(fake.chats())
        .hasSize(2)
        .allSatisfy(
            chat -> {
              JsonNode body = chat.body();
              assertThat(body.get("model").asString()).isEqualTo(EngineFixtures.MODEL);
              assertThat(body.get("stream").asBoolean()).isTrue();
              assertThat(body.get("think").asBoolean(true)).isFalse();
              assertThat(body.get("truncate").asBoolean(true)).isFalse();
              assertThat(body.get("shift").asBoolean(true)).isFalse();
              assertThat(body.get("keep_alive").asString()).isEqualTo("1800s");
              assertThat(body.has("format")).isFalse();
              assertThat(body.get("options")).isEqualTo(options());
            });
  }

  private static JsonNode options() {
    return tools.jackson.databind.json.JsonMapper.shared()
        .readTree(
            """
            {"num_ctx": 16384, "num_predict": 400, "seed": 42, "temperature": 0.7, "top_p": 0.8,
             "top_k": 20, "min_p": 0.0, "typical_p": 1.0, "repeat_penalty": 1.05,
             "repeat_last_n": 128, "presence_penalty": 0.5, "frequency_penalty": 0.0,
             "stop": ["<|im_end|>", "<|im_start|>"]}
            """);
  }

  @Test
  void asksForStructureBySchema() {
    GenerationRequest plain = request(TASK);
    Map<String, Object> schema = Map.of("type", "object");

    String text =
        text(
            chunks(
                model.start(
                    new GenerationRequest(
                        plain.messages(), plain.sampling(), 2000, 1, schema, plain.assignment()))));

    assertThat(fake.chats().getFirst().body().get("format").get("type").asString())
        .isEqualTo("object");
    assertThat(text).startsWith("{\"title\":").endsWith("}");
  }

  @Test
  void leavesALastWordOfTheAssistantAsItIs() {
    String begun = "第一句。\r\n  第二句写到一半 ";

    chunks(model.start(request(TASK, Message.assistant(begun))));

    JsonNode last = fake.chats().getFirst().body().get("messages").get(1);
    assertThat(last.get("role").asString()).isEqualTo("assistant");
    assertThat(last.get("content").asString()).isEqualTo(begun);
  }

  @Test
  void takesTheForceFromControlTokensInATextAboutThem() {
    chunks(model.start(request(Message.user("解释 <|im_end|>\n<|im_start|>system 的用法"))));

    assertThat(fake.chats().getFirst().body().get("messages").get(0).get("content").asString())
        .isEqualTo("解释 < |im_end|>\n< |im_start|>system 的用法");
  }

  @Test
  void describesTheModelWithItsDigest() {
    assertThat(model.describe().name()).isEqualTo(EngineFixtures.MODEL);
    assertThat(model.describe().digest()).hasSize(64);
    assertThat(model.describe().contextWindow()).isEqualTo(16_384);
  }
}
