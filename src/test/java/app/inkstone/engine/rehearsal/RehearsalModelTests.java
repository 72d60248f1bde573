package app.inkstone.engine.rehearsal;

import static app.inkstone.engine.EngineFixtures.SAMPLING;
import static app.inkstone.engine.EngineFixtures.chunks;
import static app.inkstone.engine.EngineFixtures.completion;
import static app.inkstone.engine.EngineFixtures.properties;
import static app.inkstone.engine.EngineFixtures.section;
import static app.inkstone.engine.EngineFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.inkstone.engine.Assignment;
import app.inkstone.engine.Assignment.Kind;
import app.inkstone.engine.Chunk;
import app.inkstone.engine.Completion;
import app.inkstone.engine.EngineProperties.Choice;
import app.inkstone.engine.FinishReason;
import app.inkstone.engine.GenerationRequest;
import app.inkstone.text.Language;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RehearsalModelTests {

  private final JsonMapper json = JsonMapper.builder().build();
  private final RehearsalModel model = new RehearsalModel(properties(Choice.REHEARSAL, null), json);

  @ParameterizedTest
  @CsvSource({"ZH, 300, 【演练】, 300, 340", "EN, 150, [Rehearsal], 150, 175"})
  void writesMarkedTextOfTheAskedLanguageAndLength(
      Language language, int amount, String mark, int least, int most) {
    String text = text(chunks(model.start(request(section(language, amount), 5000, 1))));

    assertThat(text).startsWith(mark).contains("灯塔 lighthouse");
    assertThat(LengthSoFar.of(text, language)).isBetween(least, most);
  }

  @Test
  void writesTheSameForTheSameSeed() {
    Assignment section = section(Language.ZH, 400);

    String first = text(chunks(model.start(request(section, 5000, 7))));

    assertThat(text(chunks(model.start(request(section, 5000, 7))))).isEqualTo(first);
    assertThat(text(chunks(model.start(request(section, 5000, 8))))).isNotEqualTo(first);
  }

  @Test
  void stopsAtTheLimitOfTokens() {
    List<Chunk> chunks = chunks(model.start(request(section(Language.EN, 300), 10, 1)));

    assertThat(completion(chunks).reason()).isEqualTo(FinishReason.LENGTH);
    assertThat(completion(chunks).outputTokens()).isEqualTo(10);
  }

  @Test
  void continuesWhatIsThereWithoutASecondMark() {
    Assignment whole = section(Language.ZH, 300);
    String source = "【演练】这里已经写了一半。";
    Assignment rest = new Assignment(Kind.CONTINUATION, Language.ZH, whole.length(), "灯塔", source);

    String text = source + text(chunks(model.start(request(rest, 5000, 1))));

    assertThat(text).containsOnlyOnce("【演练】");
    assertThat(LengthSoFar.of(text, Language.ZH)).isBetween(300, 340);
  }

  @Test
  void keepsTheWordsOfATextItRevises() {
    Assignment polish =
        new Assignment(
            Kind.REVISION, Language.ZH, section(Language.ZH, 10).length(), "灯塔", "海面很静。");

    assertThat(text(chunks(model.start(request(polish, 500, 1)))))
        .startsWith("【演练】")
        .endsWith("海面很静。");
  }

  @Test
  void givesAnOutlineWhoseTargetsAddUp() {
    Assignment outline =
        new Assignment(Kind.OUTLINE, Language.EN, section(Language.EN, 901).length(), "Tides", "");
    GenerationRequest request =
        new GenerationRequest(List.of(), SAMPLING, 5000, 1, Map.of("type", "object"), outline);

    JsonNode answer = json.readTree(text(chunks(model.start(request))));

    assertThat(answer.get("title").asString()).isEqualTo("[Rehearsal] Tides");
    assertThat(answer.get("sections").valueStream().mapToInt(s -> s.get("target").asInt()).sum())
        .isEqualTo(901);
    assertThat(answer.get("sections").valueStream().map(s -> s.get("level").asInt()))
        .contains(1, 2)
        .hasSizeBetween(4, 6);
  }

  @Test
  void aCancelWakesTheReader() {
    PacedGeneration slow = new PacedGeneration(List.of("a"), 9, Duration.ofHours(1));
    CompletableFuture<Chunk> waiting = CompletableFuture.supplyAsync(slow::next);

    slow.cancel();

    assertThat(waiting)
        .succeedsWithin(Duration.ofSeconds(1))
        .isEqualTo(new Chunk.End(Completion.cancelled()));
  }

  @Test
  void saysThatItRehearses() {
    assertThat(model.describe().rehearsed()).isTrue();
  }

  private static GenerationRequest request(Assignment assignment, int maxTokens, int seed) {
    return new GenerationRequest(List.of(), SAMPLING, maxTokens, seed, null, assignment);
  }
}
