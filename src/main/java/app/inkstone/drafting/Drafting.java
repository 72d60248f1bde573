package app.inkstone.drafting;

import app.inkstone.article.Article;
import app.inkstone.article.ArticleTrashed;
import app.inkstone.article.Articles;
import app.inkstone.article.Section;
import app.inkstone.article.SectionState;
import app.inkstone.preset.Presets;
import app.inkstone.problem.FieldFault;
import app.inkstone.problem.InvalidInput;
import app.inkstone.run.NewRun;
import app.inkstone.run.Run;
import app.inkstone.run.Runs;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The door of this module: orders become runs. */
@Component
public class Drafting {

  private static final int LONGEST_INSTRUCTION = 2_000;

  private final Articles articles;
  private final Presets presets;
  private final Templates templates;
  private final Runs runs;
  private final JsonMapper json;

  Drafting(Articles articles, Presets presets, Templates templates, Runs runs, JsonMapper json) {
    this.articles = articles;
    this.presets = presets;
    this.templates = templates;
    this.runs = runs;
    this.json = json;
  }

  /**
   * Puts an order into the queue after a look at whether it can be carried out at all.
   *
   * @throws InvalidInput naming the field at fault
   */
  public Run start(Order order, @Nullable String idempotencyKey) {
    Article article = articles.find(order.article());
    check(order, article);
    presets.choose(presets.find(order.preset()), order.options());
    templates.check(order, article.brief().language());
    return runs.start(
        new NewRun(
            order.article(),
            DraftingTask.NAME,
            order.stage().tag(),
            json.writeValueAsString(order),
            idempotencyKey));
  }

  private static void check(Order order, Article article) {
    if (order.instruction() != null && order.instruction().length() > LONGEST_INSTRUCTION) {
      throw fault("instruction", "too-long", LONGEST_INSTRUCTION);
    }
    switch (order.stage()) {
      case SECTION -> named(order, article);
      case CONTINUE -> requireCut(named(order, article));
      case POLISH -> checkPolish(order, article);
      case OUTLINE, SECTIONS, ARTICLE -> {
        if (order.section() != null) {
          throw fault("section", "not-for-this-stage");
        }
      }
    }
  }

  private static Section named(Order order, Article article) {
    if (order.section() == null) {
      throw fault("section", "required");
    }
    return article.section(order.section());
  }

  private static void requireCut(Section section) {
    if (section.state() != SectionState.CUT) {
      throw fault("section", "not-cut");
    }
  }

  private static void checkPolish(Order order, Article article) {
    boolean nothing =
        order.section() == null
            ? article.sections().stream().allMatch(section -> section.text().isBlank())
            : named(order, article).text().isBlank();
    if (nothing) {
      throw fault("section", "nothing-to-polish");
    }
  }

  private static InvalidInput fault(String field, String code, Object... arguments) {
    return new InvalidInput(FieldFault.of(field, code, arguments));
  }

  /** Nobody waits any more for texts of an article in the trash. */
  @EventListener
  void onArticleTrashed(ArticleTrashed event) {
    runs.cancelAll(event.article());
  }
}
