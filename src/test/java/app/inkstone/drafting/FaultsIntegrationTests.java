package app.inkstone.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.inkstone.fake.Behaviour;
import app.inkstone.fake.Script;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** What went wrong elsewhere; R numbers are those of the list of faults that this product keeps. */
class FaultsIntegrationTests extends DraftingIntegration {

  @Test
  void r1FailsWithTheWordsOfTheModelServerAndKeepsWhatCame() {
    String article = outlined(Desk.LIGHTHOUSE);
    OLLAMA.next(Script.failsAfter(6, "the runner crashed"));

    JsonNode run = desk.finish(article, Map.of("stage", "sections"));

    assertThat(run.get("state").asString()).isEqualTo("failed");
    assertThat(run.get("reason").asString()).isEqualTo("model_error");
    assertThat(warning(run, "model_error")).contains("the runner crashed");
    assertThat(desk.section(article, 0).get("state").asString()).isEqualTo("cut");
    assertThat(desk.section(article, 0).get("text").asString()).isNotBlank();
  }

  @Test
  void r2IsInterruptedByAnEndWithoutALastLineAndGoesOn() {
    String article = outlined(Desk.LIGHTHOUSE);
    OLLAMA.next(Script.of(Behaviour.NO_DONE).after(9));
    String id = desk.section(article, 0).get("id").asString();

    JsonNode run = desk.finish(article, Map.of("stage", "section", "section", id));
    String before = desk.section(article, 0).get("text").asString();
    desk.finish(article, Map.of("stage", "continue", "section", id));

    assertThat(run.get("state").asString()).isEqualTo("interrupted");
    assertThat(run.get("reason").asString()).isEqualTo("broken_off");
    assertThat(desk.section(article, 0).get("text").asString()).startsWith(before);
    assertThat(desk.section(article, 0).get("state").asString()).isEqualTo("written");
  }

  @ParameterizedTest
  @CsvSource({
    "CUT, interrupted, broken_off",
    "BUSY, interrupted, busy",
    "MODEL_MISSING, failed, model_missing",
    "CONTEXT_EXCEEDED, failed, context_exceeded",
    "OUT_OF_MEMORY, failed, out_of_memory"
  })
  void tellsEveryFailureByAReasonOfItsOwn(Behaviour behaviour, String state, String reason) {
    String article = outlined(Desk.LIGHTHOUSE);
    OLLAMA.next(Script.of(behaviour));

    JsonNode run = desk.finish(article, Map.of("stage", "sections"));

    assertThat(run.get("state").asString()).isEqualTo(state);
    assertThat(run.get("reason").asString()).isEqualTo(reason);
  }

  @ParameterizedTest
  @EnumSource(
      value = Behaviour.class,
      names = {"HANG_BEFORE_HEADERS", "HANG_AFTER_HEADERS", "HANG"})
  void r7ClosesTheConnectionToTheModelServerWhenStopped(Behaviour behaviour) {
    String article = outlined(Desk.LIGHTHOUSE);
    OLLAMA.next(Script.of(behaviour));
    String run = desk.start(article, Map.of("stage", "sections"));
    await().until(() -> !OLLAMA.chats().isEmpty());

    desk.stop(run);

    await().atMost(Duration.ofSeconds(1)).until(() -> OLLAMA.chats().getFirst().leftAt() != null);
    assertThat(desk.awaitEnd(run).get("state").asString()).isEqualTo("stopped");
  }

  @Test
  void r8EndsARunThatNobodyLooksAtAndFreesItsPlace() {
    String article = outlined(Desk.LIGHTHOUSE);
    OLLAMA.timing(slow().tokensPerSecond(600));

    String unwatched = desk.start(article, Map.of("stage", "sections"));
    String next = desk.start(desk.newArticle(Desk.INFERENCE), Map.of("stage", "outline"));

    assertThat(desk.awaitEnd(next).get("state").asString()).isEqualTo("finished");
    assertThat(desk.run(unwatched).get("state").asString()).isEqualTo("finished");
  }

  @ParameterizedTest
  @EnumSource(
      value = Behaviour.class,
      names = {
        "OUTLINE_IN_PROSE",
        "OUTLINE_NUMBERED_TWICE",
        "OUTLINE_WITH_GAPS",
        "OUTLINE_TRUNCATED"
      })
  void r14MendsAnOutlineAsSmallModelsSendIt(Behaviour behaviour) {
    String article = desk.newArticle(Desk.INFERENCE);
    OLLAMA.next(Script.of(behaviour));

    JsonNode run = desk.finish(article, Map.of("stage", "outline"));

    assertThat(run.get("state").asString()).isEqualTo("finished");
    JsonNode sections = desk.article(article).get("sections");
    assertThat(sections).hasSizeGreaterThanOrEqualTo(2);
    int sum = 0;
    for (JsonNode section : sections) {
      assertThat(section.get("heading").asString()).isNotBlank().doesNotContainPattern("^\\d");
      sum += section.get("target").get("amount").asInt();
    }
    assertThat(sum).isBetween(1600, 2400);
  }

  @Test
  void r14AsksOnceMoreForAnOutlineThatCannotBeRead() {
    String article = desk.newArticle(Desk.INFERENCE);
    OLLAMA.next(Script.of(Behaviour.OUTLINE_REFUSED));

    JsonNode run = desk.finish(article, Map.of("stage", "outline"));

    assertThat(run.get("state").asString()).isEqualTo("finished");
    assertThat(warning(run, "outline_retried")).isNotBlank();
    assertThat(OLLAMA.chats()).hasSize(2);
  }

  @Test
  void r14SaysSoWhenThereIsNoOutlineToBeHad() {
    String article = desk.newArticle(Desk.INFERENCE);
    OLLAMA.next(
        Script.of(Behaviour.OUTLINE_REFUSED), Script.of(Behaviour.OUTLINE_WITHOUT_SECTIONS));

    JsonNode run = desk.finish(article, Map.of("stage", "outline"));

    assertThat(run.get("state").asString()).isEqualTo("failed");
    assertThat(run.get("reason").asString()).isEqualTo("outline_unusable");
    assertThat(OLLAMA.chats()).hasSize(2);
  }

  @Test
  void r15KeepsEveryCharacterOfAStreamThatArrivesInBytes() {
    String article = outlined(Desk.INFERENCE);
    String text = "“全角”，emoji 🖋️👩‍🚀、生僻字𠮷。\r\n\r\n```java\nvar x = \"<&>\";\n```\n结束。";
    OLLAMA.next(Script.of(Behaviour.BYTEWISE).withText(text));

    desk.finish(
        article,
        Map.of("stage", "section", "section", desk.section(article, 0).get("id").asString()));

    assertThat(desk.section(article, 0).get("text").asString()).isEqualTo(text);
  }

  private static String warning(JsonNode run, String code) {
    return run.get("steps")
        .valueStream()
        .flatMap(step -> step.get("warnings").valueStream())
        .filter(warning -> warning.get("code").asString().equals(code))
        .map(warning -> warning.get("detail").asString())
        .findFirst()
        .orElse("");
  }
}
