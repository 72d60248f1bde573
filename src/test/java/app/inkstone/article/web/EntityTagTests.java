package app.inkstone.article.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.inkstone.article.Articles;
import app.inkstone.problem.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagTests {

  @Test
  void readsWhatItWrote() {
    assertThat(EntityTag.expected(EntityTag.of(12))).isEqualTo(12);
    assertThat(EntityTag.expected(" * ")).isEqualTo(Articles.ANY_VERSION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "\"-1\"", "\"\"", "\"1\", \"2\"", "\"99999999999999999999\"", "x"})
  void refusesWhatIsNoVersion(String garbage) {
    assertThatThrownBy(() -> EntityTag.expected(garbage)).isInstanceOf(InvalidInput.class);
  }
}
