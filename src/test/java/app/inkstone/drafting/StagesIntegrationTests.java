package app.inkstone.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import app.inkstone.fake.Behaviour;
import app.inkstone.fake.RecordedRequest;
import app.inkstone.fake.Script;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class StagesIntegrationTests extends DraftingIntegration {

  static Stream<Map<String, Object>> briefs() {
    return Stream.of(Desk.INFERENCE, Desk.LIGHTHOUSE);
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void writesAnArticleFromTheBriefToThePolish(Map<String, Object> brief) {
    String article = desk.newArticle(brief);

    JsonNode run = desk.finish(article, Map.of("stage", "article"));

    assertThat(run.get("state").asString()).isEqualTo("finished");
    JsonNode written = desk.article(article);
    assertThat(written.get("sections")).hasSizeGreaterThan(2);
    for (JsonNode section : written.get("sections")) {
      assertThat(section.get("state").asString()).isEqualTo("written");
      assertThat(section.get("origin").asString()).isEqualTo("model");
      assertThat(desk.text("/api/articles/" + article + ".md"))
          .contains(section.get("heading").asString(), section.get("text").asString());
    }
  }

  @Test
  void writesEverySectionOnceAndInOrder() {
    String article = outlined(Desk.INFERENCE);

    JsonNode run = desk.finish(article, Map.of("stage", "sections"));

    List<String> planned = texts(desk.article(article).get("sections"), "id");
    assertThat(texts(run.get("steps"), "section")).isEqualTo(planned);
  }

  @Test
  void sharesMostOfThePromptBetweenTheSections() {
    for (Map<String, Object> brief : List.of(Desk.INFERENCE, Desk.LIGHTHOUSE)) {
      String article = outlined(brief);
      desk.finish(article, Map.of("stage", "sections"));

      List<String> prompts = OLLAMA.chats().stream().map(StagesIntegrationTests::prompt).toList();
      String common = prompts.stream().reduce(StagesIntegrationTests::commonPrefix).orElseThrow();
      int longest = prompts.stream().mapToInt(String::length).max().orElseThrow();
      System.out.printf("common prefix: %d of %d characters%n", common.length(), longest);
      assertThat(common.length()).isGreaterThanOrEqualTo((int) (0.7 * longest));
      OLLAMA.forget();
    }
  }

  @Test
  void asksTheModelServerTheSameWayEveryTime() {
    String article = desk.newArticle(Desk.LIGHTHOUSE);
    desk.finish(article, Map.of("stage", "article"));

    assertThat(OLLAMA.chats()).hasSizeGreaterThan(5);
    for (RecordedRequest chat : OLLAMA.chats()) {
      JsonNode body = chat.body();
      assertThat(body.get("truncate").asBoolean(true)).isFalse();
      assertThat(body.get("shift").asBoolean(true)).isFalse();
      assertThat(body.get("think").asBoolean(true)).isFalse();
      assertThat(body.get("options").get("num_ctx").asInt()).isEqualTo(16384);
      assertThat(body.get("options").get("num_predict").asInt()).isPositive();
    }
  }

  @Test
  void keepsThePolishBesideTheText() {
    String article = outlined(Desk.INFERENCE);
    desk.finish(article, Map.of("stage", "sections"));
    String before = desk.section(article, 0).get("text").asString();

    desk.finish(
        article,
        Map.of("stage", "polish", "section", desk.section(article, 0).get("id").asString()));

    JsonNode section = desk.section(article, 0);
    assertThat(section.get("text").asString()).isEqualTo(before);
    assertThat(section.get("proposal").get("kind").asString()).isEqualTo("polish");
    assertThat(section.get("proposal").get("text").asString()).isNotBlank().isNotEqualTo(before);
  }

  @Test
  void writesASectionAnewWithAWishAndKeepsWhatItReplaces() {
    String article = outlined(Desk.INFERENCE);
    String id = desk.section(article, 0).get("id").asString();
    desk.finish(article, Map.of("stage", "section", "section", id));
    String before = desk.section(article, 0).get("text").asString();
    OLLAMA.next(Script.writes("全新的文字。"));

    desk.finish(
        article, Map.of("stage", "section", "section", id, "instruction", "多用比喻 {{topic}}"));

    JsonNode section = desk.section(article, 0);
    assertThat(section.get("text").asString()).isEqualTo("全新的文字。");
    assertThat(section.get("proposal").get("kind").asString()).isEqualTo("previous");
    assertThat(section.get("proposal").get("text").asString()).isEqualTo(before);
    assertThat(prompt(OLLAMA.chats().getLast())).contains("多用比喻 {{topic}}");
  }

  @Test
  void dropsTheHeadingThatAModelRepeatsAndTheBlankAroundItsText() {
    String article = outlined(Desk.LIGHTHOUSE);
    JsonNode section = desk.section(article, 0);
    String heading = section.get("heading").asString();
    OLLAMA.next(Script.writes("\n\n## **" + heading + "**\n\n  Text.\n\n- list\n\n"));

    desk.finish(article, Map.of("stage", "section", "section", section.get("id").asString()));

    assertThat(desk.section(article, 0).get("text").asString()).isEqualTo("Text.\n\n- list");
  }

  @Test
  void keepsAHeadingOfTheTextsOwn() {
    String article = outlined(Desk.LIGHTHOUSE);
    JsonNode section = desk.section(article, 0);
    OLLAMA.next(Script.writes("**Bold** words begin it.\n\n### A heading\n\nText."));

    desk.finish(article, Map.of("stage", "section", "section", section.get("id").asString()));

    assertThat(desk.section(article, 0).get("text").asString())
        .isEqualTo("**Bold** words begin it.\n\n### A heading\n\nText.");
  }

  @Test
  void goesOnWithASectionThatWasCut() {
    String article = outlined(Desk.LIGHTHOUSE);
    String id = desk.section(article, 0).get("id").asString();
    OLLAMA.next(Script.of(Behaviour.LENGTH).after(12));
    JsonNode cut = desk.finish(article, Map.of("stage", "section", "section", id));
    String before = desk.section(article, 0).get("text").asString();
    assertThat(cut.get("steps").get(0).get("finish").asString()).isEqualTo("length");
    assertThat(desk.section(article, 0).get("state").asString()).isEqualTo("cut");

    desk.finish(article, Map.of("stage", "continue", "section", id));

    JsonNode section = desk.section(article, 0);
    assertThat(section.get("state").asString()).isEqualTo("written");
    assertThat(section.get("text").asString())
        .startsWith(before)
        .hasSizeGreaterThan(before.length());
    JsonNode messages = OLLAMA.chats().getLast().body().get("messages");
    assertThat(messages.get(messages.size() - 1).get("role").asString()).isEqualTo("assistant");
    assertThat(messages.get(messages.size() - 1).get("content").asString()).isEqualTo(before);
  }

  @Test
  void recordsWhatExplainsAndRepeatsARun() {
    String article = outlined(Desk.INFERENCE);
    String run =
        desk.start(
            article,
            Map.of("stage", "sections", "preset", "professional", "options", Map.of("seed", 7)));
    desk.awaitEnd(run);

    JsonNode report = desk.run(run);
    assertThat(report.get("model").get("digest").asString()).isNotBlank();
    assertThat(report.get("preset").asString()).isEqualTo("professional");
    assertThat(report.get("metrics").get("outputTokens").asInt()).isPositive();
    JsonNode ledger = desk.get("/api/runs/" + run + "/ledger").get("steps").get(0);
    assertThat(ledger.get("seed").asInt()).isEqualTo(7);
    assertThat(ledger.get("prompt_eval_count").asInt()).isPositive();
    assertThat(ledger.get("parts").get(0).get("content").asString())
        .isEqualTo(
            OLLAMA.chats().getFirst().body().get("messages").get(0).get("content").asString());
  }

  private static List<String> texts(JsonNode list, String field) {
    return list.valueStream().map(node -> node.get(field).asString()).toList();
  }

  private static String prompt(RecordedRequest chat) {
    StringBuilder prompt = new StringBuilder();
    chat.body().get("messages").forEach(m -> prompt.append(m.get("content").asString()));
    return prompt.toString();
  }

  private static String commonPrefix(String a, String b) {
    int length = 0;
    while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return a.substring(0, length);
  }
}
