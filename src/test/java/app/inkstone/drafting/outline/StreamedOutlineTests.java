package app.inkstone.drafting.outline;

import static org.assertj.core.api.Assertions.assertThat;

import app.inkstone.article.OutlineItem;
import app.inkstone.text.LengthGoal;
import app.inkstone.text.LengthUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class StreamedOutlineTests {

  private static final String TWO =
      """
      {"title": "背压 {入门}", "sections": [
        {"heading": "为什么", "level": 1, "points": ["a [b]", "c \\"d\\""], "target": 400},
        {"heading": "怎么办", "level": 2, "points": [], "target": 600}]}
      """;

  private final StreamedOutline outline =
      new StreamedOutline(
          new ChapterReader(JsonMapper.shared()), new LengthGoal(1000, LengthUnit.CHARS));

  @Test
  void givesEachChapterOutAsSoonAsItIsComplete() {
    int firstChapter = TWO.indexOf("},");

    assertThat(outline.feed(TWO.substring(0, firstChapter))).isEqualTo("# 背压 {入门}\n");
    assertThat(outline.feed(TWO.substring(firstChapter, firstChapter + 1)))
        .isEqualTo("## 为什么 {400}\n- a [b]\n- c \"d\"\n");
    assertThat(outline.feed(TWO.substring(firstChapter + 1))).isEqualTo("### 怎么办 {600}\n");
    assertThat(outline.mended()).isFalse();
  }

  @Test
  void readsTheSameFromSingleCharactersAsFromTheWhole() {
    TWO.chars().forEach(c -> outline.feed(Character.toString(c)));

    assertThat(outline.outline("").title()).isEqualTo("背压 {入门}");
    assertThat(headings()).containsExactly("为什么", "怎么办");
  }

  @Test
  void readsChaptersThatAreNestedInChapters() {
    outline.feed(
        """
        Sure! ```json
        {"chapters": [{"title": "One", "children": [{"title": "Inner", "points": "just one"}]}]}
        ``` Hope this helps {really}!
        """);

    assertThat(headings()).containsExactly("One", "Inner");
    assertThat(items().get(1).level()).isEqualTo(2);
    assertThat(items().get(1).points()).containsExactly("just one");
  }

  @Test
  void neverLetsALevelRiseByMoreThanOne() {
    outline.feed("[{\"heading\": \"a\", \"level\": 3}, {\"heading\": \"b\", \"level\": 9}]");

    assertThat(items()).extracting(OutlineItem::level).containsExactly(1, 2);
    assertThat(outline.mended()).isTrue();
  }

  @Test
  void sharesTheLengthWhenTheModelGaveNoneOrFarTooMuch() {
    outline.feed(
        "[{\"heading\": \"a\", \"target\": 9000}, {\"heading\": \"b\", \"target\": \"约 1000 字\"}]");

    assertThat(items().stream().mapToInt(item -> item.target().amount()).sum()).isEqualTo(1000);
    assertThat(items().getFirst().target().amount()).isEqualTo(900);
  }

  @Test
  void passesOverWhatIsNoChapter() {
    outline.feed("[{\"heading\": \"\"}, {\"heading\": null}, {broken}, {\"heading\": \"kept\"}]");

    assertThat(headings()).containsExactly("kept");
  }

  @ParameterizedTest
  @ValueSource(strings = {"two\nlines", "a \\x escape", "half \\u12 an escape", "tab\there"})
  void doesWithoutATitleThatCannotBeRead(String title) {
    outline.feed("{\"title\": \"" + title + "\", \"sections\": [{\"heading\": \"kept\"}]}");

    assertThat(outline.outline("untitled").title()).isEqualTo("untitled");
    assertThat(headings()).containsExactly("kept");
  }

  @Test
  void readsATitleOfAnyLength() {
    outline.feed("{\"title\": \"" + "\\\"砚".repeat(20_000) + "\", \"sections\": []}");

    assertThat(outline.outline("untitled").title()).startsWith("\"砚\"砚").hasSizeLessThan(201);
  }

  @Test
  void takesALengthBeyondAllNumbersForALargeOne() {
    outline.feed(
        "[{\"heading\": \"a\", \"target\": \"99999999999999999999 字\"},"
            + "{\"heading\": \"b\", \"target\": 99999999999999999999}]");

    assertThat(items()).extracting(item -> item.target().amount()).containsExactly(500, 500);
  }

  @ParameterizedTest
  @CsvSource({
    "half \\ud83d a pair, half \ufffd a pair",
    "\\ud83d\\ude00, \ud83d\ude00",
    "nul\\u0000and\\u0085next\\u2028line, nul and next line"
  })
  void givesOnlyLinesThatAnArticleTakes(String sent, String line) {
    outline.feed(
        """
        {"title": "%1$s", "sections": [{"heading": "%1$s", "points": ["%1$s"]},
          {"heading": "\\u0085"}]}
        """
            .formatted(sent));

    assertThat(outline.outline("untitled").title()).isEqualTo(line);
    assertThat(headings()).containsExactly(line);
    assertThat(items().getFirst().points()).containsExactly(line);
  }

  @ParameterizedTest
  @CsvSource({
    "1. 引言, 引言",
    "1.2 方法, 方法",
    "第一章 引言, 引言",
    "一、引言, 引言",
    "（二）方法, 方法",
    "2. 2、方法, 方法",
    "## Why, Why",
    "Chapter 3: Why, Why",
    "2026年的变化, 2026年的变化",
    "3D printing, 3D printing",
    "5 techniques, 5 techniques"
  })
  void takesNumbersFromHeadingsButNotFromWords(String heading, String expected) {
    assertThat(Numbering.strip(heading)).isEqualTo(expected);
  }

  private List<OutlineItem> items() {
    return outline.outline("untitled").items();
  }

  private List<String> headings() {
    return items().stream().map(OutlineItem::heading).toList();
  }
}
