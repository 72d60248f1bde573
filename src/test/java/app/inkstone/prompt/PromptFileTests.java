package app.inkstone.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.inkstone.text.Language;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromptFileTests {

  private static final String SECTION =
      """
      ---
      id: section-zh
      version: 3
      stage: section
      language: zh
      ---

      # role
      A writer.

      # structure
      ## Topic
      {{topic}}

      # example
      ```
      x = 1
      ```

      # task
      Write {{heading}}.
      """;

  @Test
  void readsFactsAndParts() {
    assertThat(templates(SECTION))
        .containsExactly(
            new PromptTemplate(
                "section-zh",
                3,
                "section",
                Language.ZH,
                "A writer.",
                "## Topic\n{{topic}}",
                "```\nx = 1\n```",
                "Write {{heading}}."));
  }

  @Test
  void readsAFileWithWindowsLineEnds() {
    assertThat(templates(SECTION.replace("\n", "\r\n"))).isEqualTo(templates(SECTION));
  }

  @Test
  void takesTheFrameOfAnotherPrompt() {
    List<PromptTemplate> both =
        templates(
            SECTION,
            """
            ---
            {id: continue-zh, version: 1, stage: continue, language: zh, frame: section-zh}
            ---
            # task
            Go on with {{heading}}.
            """);
    assertThat(both.get(1).structure()).isEqualTo(both.get(0).structure());
    assertThat(both.get(1).task()).isEqualTo("Go on with {{heading}}.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "version: 3/version: three",
        "version: 3/edition: 3",
        "language: zh/language: fr",
        "# example/# exampel",
        "# example/# role",
        "# task/## task",
        "language: zh/language: zh\nframe: nowhere",
        "{{topic}}/{{heading}}",
        "{{heading}}/{{topic}}",
        "{{heading}}/{{user.home}}"
      })
  void refusesAFileWithAMistake(String change) {
    String[] parts = change.split("/");
    String broken = SECTION.replace(parts[0], parts[1]);
    assertThat(broken).isNotEqualTo(SECTION);
    assertThatThrownBy(() -> templates(broken)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesTwoFilesWithTheSameId() {
    assertThatThrownBy(() -> templates(SECTION, SECTION)).hasMessageContaining("section-zh");
  }

  private static List<PromptTemplate> templates(String... files) {
    return ShippedPrompts.resolve(Arrays.stream(files).map(PromptFile::parse).toList());
  }
}
