package app.inkstone.drafting;

import app.inkstone.article.Article;
import app.inkstone.article.ArticleTrashed;
import app.inkstone.article.Articles;
import app.inkstone.article.Section;
import app.inkstone.article.SectionState;
import app.inkstone.preset.PresetNotFound;
import app.inkstone.preset.Presets;
import app.inkstone.problem.Faults;
import app.inkstone.problem.FieldFault;
import app.inkstone.problem.InvalidInput;
import app.inkstone.prompt.TemplateNotFound;
import app.inkstone.run.NewRun;
import app.inkstone.run.Run;
import app.inkstone.run.Runs;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
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
    NewRun run =
        new NewRun(
            order.article(),
            DraftingTask.NAME,
            order.stage().tag(),
            json.writeValueAsString(order),
            idempotencyKey);
    return given(run).orElseGet(() -> start(order, article, run));
  }

  /** An order that is given again under its key is not looked at anew: much may have happened. */
  private Optional<Run> given(NewRun order) {
    Optional<Run> first =
        Optional.ofNullable(order.idempotencyKey())
            .flatMap(key -> runs.given(order.subject(), key));
    if (first.isPresent() && !first.get().assignment().equals(order.assignment())) {
      throw fault("Idempotency-Key", "repeated-otherwise");
    }
    return first;
  }

  private Run start(Order order, Article article, NewRun run) {
    new Faults().text("instruction", order.instruction(), LONGEST_INSTRUCTION).refuse();
    check(order, article);
    choose(order, article);
    return runs.start(run);
  }

  private void choose(Order order, Article article) {
    try {
      presets.choose(presets.find(order.preset()), order.options());
      templates.check(order, article.brief().language());
    } catch (PresetNotFound unknown) {
      throw fault("preset", "none-such");
    } catch (TemplateNotFound unknown) {
      throw fault("template", "none-such");
    }
  }

  private static void check(Order order, Article article) {
    switch (order.stage()) {
      case SECTION -> named(order, article);
      case CONTINUE -> requireCut(named(order, article));
      case POLISH -> checkPolish(order, article);
      case OUTLINE, SECTIONS, ARTICLE -> checkWhole(order, article);
    }
  }

  private static void checkWhole(Order order, Article article) {
    if (order.section() != null) {
      throw fault("section", "not-for-this-stage");
    }
    if (order.stage() == Stage.SECTIONS && article.sections().isEmpty()) {
      throw fault("stage", "no-outline");
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
      throw fault("stage", "nothing-to-polish");
    }
  }

  private static InvalidInput fault(String field, String code, Object... arguments) {
    return new InvalidInput(FieldFault.of(field, code, arguments));
  }

  /**
   * Nobody waits any more for texts of an article in the trash. On a thread of its own, because the
   * transaction that put it there is over but still bound to this one.
   */
  @TransactionalEventListener
  void onArticleTrashed(ArticleTrashed event) {
    Thread.ofVirtual().start(() -> runs.cancelAll(event.article()));
  }
}
