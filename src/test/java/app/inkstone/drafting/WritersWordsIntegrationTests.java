package app.inkstone.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import app.inkstone.fake.Script;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** What a writer typed stays, whatever a run does. */
class WritersWordsIntegrationTests extends DraftingIntegration {

  @Test
  void keepsAsideWhatTheModelWroteWhileTheWriterTyped() {
    String article = outlined(Desk.LIGHTHOUSE);
    OLLAMA.timing(slow());
    String run = desk.start(article, Map.of("stage", "sections"));
    desk.awaitText(run, 5);

    desk.type(article, desk.section(article, 0), "My own words.");
    OLLAMA.timing(slow().tokensPerSecond(100_000));
    desk.stop(run);
    desk.awaitEnd(run);

    JsonNode section = desk.section(article, 0);
    assertThat(section.get("text").asString()).isEqualTo("My own words.");
    assertThat(section.get("proposal").get("kind").asString()).isEqualTo("draft");
  }

  @Test
  void neverWritesOverWhatAPersonHasEdited() {
    String article = outlined(Desk.LIGHTHOUSE);
    JsonNode section = desk.section(article, 0);
    String id = section.get("id").asString();
    desk.finish(article, Map.of("stage", "section", "section", id));
    desk.type(article, desk.section(article, 0), "Edited by me.");
    OLLAMA.next(Script.writes("Written anew."));

    desk.finish(article, Map.of("stage", "section", "section", id));

    assertThat(desk.section(article, 0).get("text").asString()).isEqualTo("Edited by me.");
    assertThat(desk.section(article, 0).get("proposal").get("text").asString())
        .isEqualTo("Written anew.");
  }

  @Test
  void keepsAsideAnOutlineThatWouldReplaceTexts() {
    String article = outlined(Desk.LIGHTHOUSE);
    List<JsonNode> before = desk.article(article).get("sections").valueStream().toList();
    desk.type(article, before.getFirst(), "Words.");

    JsonNode run = desk.finish(article, Map.of("stage", "outline"));

    assertThat(run.get("steps").get(0).get("warnings").get(0).get("code").asString())
        .isEqualTo("kept_aside");
    assertThat(desk.article(article).get("sections")).hasSize(before.size());
    assertThat(desk.section(article, 0).get("text").asString()).isEqualTo("Words.");
  }

  @Test
  void keepsWhatWasSeenOfAnArticleThatIsTrashedMeanwhile() {
    String article = outlined(Desk.LIGHTHOUSE);
    OLLAMA.timing(slow());
    String run = desk.start(article, Map.of("stage", "sections"));
    desk.awaitText(run, 30);

    desk.trash(article);
    JsonNode ended = desk.awaitEnd(run);
    desk.restore(article);

    assertThat(ended.get("state").asString()).isEqualTo("stopped");
    assertThat(desk.section(article, 0).get("text").asString())
        .isNotBlank()
        .isEqualTo(ended.get("steps").get(0).get("text").asString());
  }

  @Test
  void neverPutsHalfATextInThePlaceOfAWholeOne() {
    String article = outlined(Desk.LIGHTHOUSE);
    String id = desk.section(article, 0).get("id").asString();
    desk.finish(article, Map.of("stage", "section", "section", id));
    String whole = desk.section(article, 0).get("text").asString();
    OLLAMA.next(Script.failsAfter(5, "crashed"));

    desk.finish(article, Map.of("stage", "section", "section", id));

    assertThat(desk.section(article, 0).get("text").asString()).isEqualTo(whole);
    assertThat(desk.section(article, 0).get("proposal").get("kind").asString()).isEqualTo("draft");
  }

  @Test
  void givesTheFirstRunForAnOrderThatIsRepeatedUnderItsKey() {
    String article = outlined(Desk.LIGHTHOUSE);
    Map<String, Object> order = Map.of("stage", "sections");

    String first = desk.startOnce(article, order, "k1").get("id").asString();
    desk.awaitEnd(first);

    assertThat(desk.startOnce(article, order, "k1").get("id").asString()).isEqualTo(first);
    assertThat(desk.startOnce(article, Map.of("stage", "polish"), "k1").get("errors")).isNotEmpty();
  }

  @Test
  void keepsTheChaptersThatCameBeforeTheStop() {
    String article = desk.newArticle(Desk.LIGHTHOUSE);
    OLLAMA.timing(slow());
    String run = desk.start(article, Map.of("stage", "outline"));
    desk.awaitText(run, 120);

    desk.stop(run);
    desk.awaitEnd(run);

    assertThat(desk.article(article).get("sections")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'stage': 'dance'}",
        "{'stage': 'section'}",
        "{'stage': 'outline', 'section': 'x'}",
        "{'stage': 'polish'}",
        "{'stage': 'outline', 'owner': 'me'}",
        "{'stage': 'outline', 'options': {'temperature': 9}}",
        "{'stage': 'outline', 'options': {'length_penalty': 1.3}}",
        "{'stage': 'sections', 'preset': 'no-such-preset'}",
        "{'stage': 'sections', 'template': 'outline-zh'}",
        "{'stage': 'outline', 'instruction': 'a\\u0000b'}",
        "{'stage': 7, 'options': 'hot'}"
      })
  void refusesAnOrderThatCannotBeCarriedOut(String order) {
    String article = outlined(Desk.LIGHTHOUSE);

    JsonNode problem =
        desk.read(
            desk.send("/api/articles/" + article + "/runs", order.replace('\'', '"'))
                .expectStatus()
                .isEqualTo(HttpStatus.BAD_REQUEST));

    assertThat(problem.get("errors").get(0).get("field").asString()).isNotBlank();
    assertThat(OLLAMA.chats()).isEmpty();
  }

  @Test
  void knowsNoRunsOfArticlesThatAreNotThere() {
    desk.ask("no-such-article", Map.of("stage", "outline")).expectStatus().isNotFound();
    String article = outlined(Desk.LIGHTHOUSE);
    desk.ask(article, Map.of("stage", "section", "section", "no-such-section"))
        .expectStatus()
        .isNotFound();
  }
}
