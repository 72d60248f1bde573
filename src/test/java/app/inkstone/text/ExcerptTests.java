package app.inkstone.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTests {

  @Test
  void beginsAndEndsWithWholeSentences() {
    String text = "第一句很长很长很长。第二句。第三句！";

    assertThat(Excerpt.end(text, 7)).isEqualTo("第三句！");
    assertThat(Excerpt.end(text, 9)).isEqualTo("第二句。第三句！");
    assertThat(Excerpt.beginning(text, 15)).isEqualTo("第一句很长很长很长。第二句。");
  }

  @Test
  void takesNoDotInANumberForAnEnd() {
    assertThat(Excerpt.end("It grew. By 3.14 per cent it grew then", 34))
        .isEqualTo("By 3.14 per cent it grew then");
    assertThat(Excerpt.end("It grew by 3.14 per cent it grew then", 30))
        .isEqualTo("by 3.14 per cent it grew then");
  }

  @Test
  void cutsWhereItMustButNeverThroughACharacter() {
    String pens = "🖋".repeat(20);

    assertThat(Excerpt.end(pens, 11)).isEqualTo("🖋".repeat(5));
    assertThat(Excerpt.beginning(pens, 11)).isEqualTo("🖋".repeat(6));
    assertThat(Excerpt.end("short", 300)).isEqualTo("short");
  }
}
