package app.inkstone.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.inkstone.engine.EngineState;
import app.inkstone.engine.Verdict;
import app.inkstone.text.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class EngineStatePageTests {

  private final SpringTemplateEngine templates = templates();

  @ParameterizedTest
  @EnumSource
  void hasWordsForEveryFindingInBothLanguages(Verdict verdict) {
    for (Language language : Language.values()) {
      assertThat(page(state(verdict), language))
          .contains("data-verdict=\"" + verdict.tag() + "\"")
          .doesNotContain("??");
      assertThat(page(state(verdict).rehearsed(), language))
          .contains("data-rehearsing=\"true\"")
          .doesNotContain("??");
    }
  }

  @Test
  void saysHowToGetAModelServer() {
    assertThat(page(state(Verdict.UNREACHABLE), Language.EN))
        .contains("Nobody answers at http://localhost:11434.", "install.sh | sh", "ollama serve");
  }

  @Test
  void offersToPullAModelThatIsMissing() {
    assertThat(page(state(Verdict.MISSING), Language.ZH))
        .contains("data-action=\"pull\"", "下载模型", "<progress", "ollama pull qwen3:4b");
  }

  @Test
  void saysWhyAVersionIsRefused() {
    assertThat(page(state(Verdict.REFUSED), Language.EN)).contains("Ollama 0.24.0 is not used");
  }

  @Test
  void saysOfAPlainRehearsalOnlyThatItIsOne() {
    assertThat(page(EngineState.rehearsal("qwen3:4b"), Language.EN))
        .contains("Rehearsal", "marked placeholder")
        .doesNotContain("<section");
  }

  private String page(EngineState state, Language language) {
    return templates.process(
        "engine/_state", new Context(language.locale(), Map.of("engine", state)));
  }

  private static EngineState state(Verdict verdict) {
    return new EngineState(
        "ollama", "http://localhost:11434", true, "0.24.0", verdict, "qwen3:4b", true, "d", false);
  }

  private static SpringTemplateEngine templates() {
    ResourceBundleMessageSource words = new ResourceBundleMessageSource();
    words.setBasename("messages/engine");
    words.setDefaultEncoding("UTF-8");
    ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
    files.setPrefix("templates/");
    files.setSuffix(".html");
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.setTemplateEngineMessageSource(words);
    engine.setTemplateResolver(files);
    return engine;
  }
}
