package app.inkstone.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.inkstone.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.transaction.annotation.Transactional;

/** What holds for prompt templates on every database. */
@Import({Prompts.class, PromptRepository.class, ShippedPrompts.class})
abstract class PromptsContract {

  @Autowired Prompts prompts;
  @Autowired PromptRepository repository;
  @Autowired ShippedPrompts shipped;

  @Test
  void keepsTheShippedPromptsToTheLetter() {
    assertThat(prompts.all()).containsExactlyInAnyOrderElementsOf(shipped.all());
  }

  @Test
  void findsThePromptOfAStageInTheLanguageOfTheArticle() {
    assertThat(prompts.find("section", Language.ZH, null).id()).isEqualTo("section-zh");
    assertThat(prompts.find("outline", Language.EN, "outline-en").role()).contains("editor");
  }

  @Test
  void saysThatAPromptIsNotThereOrNotForThisStageAndLanguage() {
    assertNotFound("section", Language.ZH, "none");
    assertNotFound("section", Language.ZH, "section-en");
    assertNotFound("section", Language.ZH, "polish-zh");
    assertNotFound("rewrite", Language.ZH, null);
  }

  @Test
  void startsAgainOnTheSameFiles() {
    assertThat(new Prompts(repository, shipped).all()).hasSameSizeAs(shipped.all());
  }

  @Test
  void refusesToStartWhenAPromptChangedUnderTheSameVersion() throws IOException {
    ShippedPrompts changed = outlineWith("资深", "老练");
    assertThatThrownBy(() -> new Prompts(repository, changed))
        .hasMessageContaining("outline-zh was changed without a new version");
  }

  @Test
  @Transactional
  void keepsTheOldVersionBesideTheNewOne() throws IOException {
    PromptTemplate old = prompts.find("outline", Language.ZH, null);
    Prompts restarted = new Prompts(repository, outlineWith("version: 1", "version: 2"));
    assertThat(restarted.find("outline", Language.ZH, null).version()).isEqualTo(2);
    assertThat(restarted.all()).hasSameSizeAs(shipped.all());
    assertThat(repository.find("outline-zh", 1)).contains(old);
  }

  @Test
  void takesTheVersionThatAnotherNodeWroteFirst() {
    PromptTemplate kept = prompts.find("outline", Language.ZH, null);
    repository.add(kept);
    assertThat(prompts.find("outline", Language.ZH, null)).isEqualTo(kept);
  }

  private void assertNotFound(String stage, Language language, @Nullable String id) {
    assertThatThrownBy(() -> prompts.find(stage, language, id))
        .isInstanceOf(TemplateNotFound.class);
  }

  private static ShippedPrompts outlineWith(String text, String replacement) throws IOException {
    String content =
        new ClassPathResource("prompts/zh/outline.md").getContentAsString(StandardCharsets.UTF_8);
    byte[] changed = content.replace(text, replacement).getBytes(StandardCharsets.UTF_8);
    return new ShippedPrompts(new Resource[] {new ByteArrayResource(changed)});
  }
}
