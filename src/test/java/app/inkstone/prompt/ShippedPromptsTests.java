package app.inkstone.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import app.inkstone.text.Language;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ShippedPromptsTests {

  private static final Map<Language, String> WRITTEN =
      Map.of(
          Language.ZH,
          "缓存命中率从九成掉到七成，先看是哪一类请求没有命中，再决定要不要加内存。",
          Language.EN,
          "The hit rate fell from nine in ten to seven; look first at what missed it. ");

  private final List<PromptTemplate> all = shipped().all();

  @ParameterizedTest
  @CsvSource({
    "outline, 'audience,length,notes,tone,topic,wish'",
    "section, 'audience,heading,length,length_of_section,notes,outline,points,position,previous,"
        + "tone,topic,wish'",
    "continue, 'audience,heading,length,length_of_section,notes,outline,points,position,previous,"
        + "tone,topic,wish'",
    "polish, 'after,audience,before,heading,notes,outline,position,text,tone,topic,wish'"
  })
  void usesTheSameVariablesInBothLanguages(String stage, String variables) {
    for (Language language : Language.values()) {
      assertThat(template(stage, language).variables()).containsExactly(variables.split(","));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void sharesMostOfThePromptAmongTheSectionsOfAnArticle(Language language) {
    PromptTemplate section = template("section", language);
    List<String> prompts =
        IntStream.range(0, 6)
            .mapToObj(number -> values(language, number))
            .map(values -> section.frame(values) + section.task(values))
            .toList();
    for (String prompt : prompts) {
      assertThat(commonPrefix(prompts)).isGreaterThan(prompt.length() * 70 / 100);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void goesOnUnderTheFrameUnderWhichTheSectionWasBegun(Language language) {
    Map<String, String> values = values(language, 2);
    assertThat(template("continue", language).frame(values))
        .isEqualTo(template("section", language).frame(values));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void readsWellWithNothingButATopic(Language language) {
    Map<String, String> values = Map.of("topic", "墨", "heading", "墨", "text", "墨");
    for (PromptTemplate template : all) {
      String prompt = template.frame(values) + "\n\n" + template.task(values);
      assertThat(prompt).doesNotContain("{{", "\n\n\n", "：。", ": .", "：\n\n#");
    }
  }

  @ParameterizedTest
  @CsvSource({"ZH, 800", "EN, 400"})
  void showsAnOutlineWhoseTargetsMakeTheWhole(Language language, int whole) {
    JsonNode outline = jsonIn(template("outline", language).example());
    int sum = 0;
    for (JsonNode section : outline.get("sections")) {
      assertThat(section.propertyNames()).containsExactly("heading", "level", "points", "target");
      sum += section.get("target").intValue();
    }
    assertThat(sum).isEqualTo(whole);
  }

  @Test
  void writesChineseWithFullWidthPunctuation() {
    Pattern halfWidth = Pattern.compile("\\p{IsHan}[,;:?!()]|[,;?!()]\\p{IsHan}");
    assertThat(all)
        .filteredOn(template -> template.language() == Language.ZH)
        .allSatisfy(
            template ->
                assertThat(template.frame(Map.of()) + template.task(values(Language.ZH, 1)))
                    .doesNotContainPattern(halfWidth));
  }

  private PromptTemplate template(String stage, Language language) {
    return all.stream()
        .filter(template -> template.stage().equals(stage) && template.language() == language)
        .filter(template -> template.id().equals(stage + "-" + language.tag()))
        .findAny()
        .orElseThrow();
  }

  private static Map<String, String> values(Language language, int number) {
    String written = WRITTEN.getOrDefault(language, "").repeat(12);
    String point = "- " + written.substring(0, 30) + "\n";
    Map<String, String> values = new HashMap<>();
    values.put("topic", written.substring(0, 20));
    values.put("length", "2000字");
    values.put("outline", ("1. " + written.substring(5, 20) + "\n" + point.repeat(3)).repeat(6));
    values.put("heading", number + written.substring(7, 20));
    values.put("position", number + 1 + "/6");
    values.put("points", point.repeat(5));
    values.put("previous", (number + written).substring(0, language == Language.ZH ? 300 : 600));
    values.put("length_of_section", "330字");
    return values;
  }

  private static int commonPrefix(List<String> prompts) {
    String first = prompts.getFirst();
    return IntStream.range(0, first.length())
        .filter(at -> !prompts.stream().allMatch(p -> p.startsWith(first.substring(0, at + 1))))
        .findFirst()
        .orElse(first.length());
  }

  private static JsonNode jsonIn(String example) {
    return JsonMapper.shared().readTree(example.substring(example.indexOf('{')));
  }

  private static ShippedPrompts shipped() {
    try {
      return new ShippedPrompts(
          new PathMatchingResourcePatternResolver().getResources("classpath*:prompts/*/*.md"));
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
