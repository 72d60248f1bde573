package app.inkstone.text;

import static app.inkstone.text.LengthUnit.CHARS;
import static app.inkstone.text.LengthUnit.WORDS;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextLengthTests {

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "'大模型 推理\u3000加速。', 8",
    "'𠮷野家', 3",
    "'## 量化\n\n**“加粗”**后文', 8",
    "'- 一\n- 二\n1. 三\n> 四', 4",
    "'看[文档](https://example.org/long)吧', 4",
    "'```java\nint a;\n```', 5",
    "'上\n\n---\n\n下', 2",
    "'| a | b |\n|---|---|\n| 1 | 2 |', 4"
  })
  void countsCharactersThatAReaderReads(String text, int characters) {
    assertThat(TextLength.of(text, CHARS)).isEqualTo(characters);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "'The keeper''s log, 1874.', 4",
    "'## A heading\n\n- one *two*\n- three', 5",
    "'see [the log](https://example.org/a/b)', 3",
    "'量化 and 蒸馏', 5",
    "'用GPU推理', 4",
    "'a well-known fact', 3",
    "'naïve café', 2"
  })
  void countsWordsAndEachHanCharacterAsOne(String text, int words) {
    assertThat(TextLength.of(text, WORDS)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "](", "- ", "```", "> ", "* - _ ", "|", "!["})
  void takesNoLongTimeForHostileText(String piece) {
    String text = piece.repeat(200_000 / piece.length());
    assertTimeout(ofSeconds(2), () -> TextLength.of(text, WORDS));
  }
}
