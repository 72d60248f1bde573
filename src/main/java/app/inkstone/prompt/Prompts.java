package app.inkstone.prompt;

import app.inkstone.text.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The prompt templates in their newest versions. The shipped ones are in the database once this
 * exists.
 */
@Component
public class Prompts {

  private final PromptRepository repository;

  Prompts(PromptRepository repository, ShippedPrompts shipped) {
    this.repository = repository;
    shipped.all().forEach(this::keep);
  }

  public List<PromptTemplate> all() {
    return repository.newest();
  }

  /**
   * The template of this name, or the one that is shipped for the stage and language.
   *
   * @param stage {@code outline}, {@code section}, {@code polish} or {@code continue}
   * @throws TemplateNotFound when there is none, or it is for another stage or language
   */
  public PromptTemplate find(String stage, Language language, @Nullable String id) {
    String wanted = id != null ? id : stage + "-" + language.tag();
    return repository
        .newest(wanted)
        .filter(template -> template.stage().equals(stage) && template.language() == language)
        .orElseThrow(() -> new TemplateNotFound(wanted, stage));
  }

  private void keep(PromptTemplate template) {
    PromptTemplate kept = repository.find(template.id(), template.version()).orElse(null);
    if (kept == null) {
      repository.add(template);
    } else if (!kept.equals(template)) {
      throw new IllegalStateException(
          "prompt %s was changed without a new version: version %d is already in the database"
              .formatted(template.id(), template.version()));
    }
  }
}
