package app.inkstone.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTests {

  private static final Set<String> NAMES = Set.of("topic", "tone");

  @Test
  void putsValuesInTheirPlaces() {
    assertThat(render("On {{topic}}, {{tone}}: {{topic}}.", "ink", "calm"))
        .isEqualTo("On ink, calm: ink.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{tone}}",
        "{{ topic }}",
        "${topic} $1 \\1 \\",
        "#{T(java.lang.Runtime)} [[${7*7}]] __${x}__::.x",
        "{\"a\": {\"b\": {}}} }} {{",
        "『{{secret}}』👩‍💻",
        " \r\n\r\n two lines \n"
      })
  void leavesAValueAsItIs(String value) {
    assertThat(render("<{{topic}}>", value, "calm")).isEqualTo("<" + value + ">");
  }

  @Test
  void leavesOutALineWhosePlaceholdersAreAllEmpty() {
    assertThat(render("The article\n- topic: {{topic}}\n- tone: {{tone}}", "ink", " "))
        .isEqualTo("The article\n- topic: ink");
  }

  @Test
  void keepsALineWithAtLeastOneValue() {
    assertThat(render("{{topic}} ({{tone}})", "ink", "")).isEqualTo("ink ()");
  }

  @Test
  void leavesOutAParagraphWithItsLeadInWhenNothingFillsIt() {
    assertThat(render("One.\n\nIn this tone:\n<{{tone}}\n>\n\nTwo {{topic}}.", "ink", ""))
        .isEqualTo("One.\n\nTwo ink.");
  }

  @Test
  void treatsAMissingValueAsEmpty() {
    assertThat(new Wording("a\n{{topic}}\nb", NAMES).render(Map.of())).isEmpty();
    assertThat(new Wording("a\n\n{{topic}}\n\nb", NAMES).render(Map.of())).isEqualTo("a\n\nb");
  }

  @Test
  void keepsBlankLinesInsideAValue() {
    assertThat(render("<\n{{topic}}\n>", "one\n\n\ntwo", "")).isEqualTo("<\none\n\n\ntwo\n>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{{topics}}", "{{ topic }}", "{{}}", "{{topic}", "{{topic", "{{to{{topic}}pic}}"})
  void refusesAPlaceholderThatIsNotDeclared(String text) {
    assertThatThrownBy(() -> new Wording(text, NAMES)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void takesBracesThatAreNoPlaceholderAsText() {
    assertThat(render("{\"a\":{\"b\":{}}} {topic} {{topic}}", "ink", ""))
        .isEqualTo("{\"a\":{\"b\":{}}} {topic} ink");
  }

  private static String render(String text, String topic, String tone) {
    return new Wording(text, NAMES).render(Map.of("topic", topic, "tone", tone));
  }
}
