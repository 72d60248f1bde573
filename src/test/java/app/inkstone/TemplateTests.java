package app.inkstone;

import static org.assertj.core.api.Assertions.assertThat;

import app.inkstone.SourceFile.Finding;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page, style and script: words in two languages, nothing inline, budgets. */
class TemplateTests {

  private static final List<SourceFile> TEMPLATES =
      SourceFile.all("src/main/resources/templates", ".html");
  private static final List<SourceFile> SCRIPTS =
      SourceFile.all("frontend/src", ".ts").stream()
          .filter(file -> !file.path().toString().endsWith(".test.ts"))
          .toList();
  private static final List<SourceFile> STYLES = SourceFile.all("frontend/src", ".css");

  private static final Pattern TAG = Pattern.compile("<(?:[^\"'<>]|\"[^\"]*\"|'[^']*')*>");
  private static final Pattern INLINED =
      Pattern.compile("\\[\\[.*?]]|\\[/?#?[^\\]]*]", Pattern.DOTALL);
  private static final Pattern SPOKEN_ATTRIBUTE =
      Pattern.compile("\\s((?:title|alt|placeholder|aria-label)=\"[^\"]*\\p{L}[^\"]*\")");
  private static final Pattern INLINE_CODE =
      Pattern.compile(
          "(<script(?![^>]* (?:th:)?src=)|<style|\\sstyle=|\\sth:style|\\s(?:th:)?on\\w+=|th:utext)");
  private static final Pattern FOREIGN =
      Pattern.compile("((?:src|href|action|url\\()\\s*=?\\s*[\"']?(?:https?:)?//[^\"')\\s]+)");

  private static final Pattern TEMPLATE_KEY = Pattern.compile("#\\{([a-z][\\w.-]+)");
  private static final Pattern SCRIPT_KEY = Pattern.compile("\\bt\\(\\s*\"([^\"]+)\"");
  private static final Pattern TEMPLATE_PREFIX =
      Pattern.compile("(?:msg\\(|#\\{\\$\\{)\\s*'([\\w.-]+)' \\+");
  private static final Pattern SCRIPT_PREFIX = Pattern.compile("\\bt\\(\\s*`([^$`]+)\\$\\{");

  @Test
  void everyWordOfAPageComesFromTheBundles() {
    assertThat(TEMPLATES)
        .allSatisfy(
            template -> {
              String spoken = TAG.matcher(template.text()).replaceAll(" ");
              assertThat(INLINED.matcher(spoken).replaceAll("")).doesNotContainPattern("\\p{L}");
            });
    assertThat(found(TEMPLATES, SPOKEN_ATTRIBUTE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyWordThatIsUsedExists(String language) {
    MessageBundles words = MessageBundles.in(language);
    assertThat(Stream.concat(found(TEMPLATES, TEMPLATE_KEY), found(SCRIPTS, SCRIPT_KEY)))
        .isNotEmpty()
        .allMatch(finding -> words.has(finding.text()));
    assertThat(Stream.concat(found(TEMPLATES, TEMPLATE_PREFIX), found(SCRIPTS, SCRIPT_PREFIX)))
        .isNotEmpty()
        .allMatch(finding -> words.hasBeginning(finding.text()));
  }

  @Test
  void bothLanguagesHaveTheSameWords() {
    assertThat(MessageBundles.in("zh").keys()).isEqualTo(MessageBundles.in("en").keys());
  }

  @Test
  void nothingIsInlineAndNothingComesFromElsewhere() {
    assertThat(found(TEMPLATES, INLINE_CODE)).isEmpty();
    assertThat(found(TEMPLATES, FOREIGN)).isEmpty();
    assertThat(found(STYLES, FOREIGN)).isEmpty();
  }

  @Test
  void filesStayWithinTheirBudgets() {
    assertThat(TEMPLATES).allMatch(file -> file.lines() <= 100);
    assertThat(STYLES).allMatch(file -> file.lines() <= 250);
    assertThat(SCRIPTS).allMatch(file -> file.lines() <= 200);
  }

  private static Stream<Finding> found(List<SourceFile> files, Pattern pattern) {
    return files.stream().flatMap(file -> file.find(pattern));
  }
}
