package app.inkstone.drafting;

import app.inkstone.article.Article;
import app.inkstone.article.ArticleNotFound;
import app.inkstone.article.Articles;
import app.inkstone.article.Author;
import app.inkstone.article.Outline;
import app.inkstone.article.StaleArticle;
import app.inkstone.drafting.outline.OutlineReading;
import app.inkstone.drafting.outline.StreamedOutline;
import app.inkstone.engine.Assignment;
import app.inkstone.engine.Assignment.Kind;
import app.inkstone.run.Finish;
import app.inkstone.run.RunState;
import app.inkstone.run.StepLog;
import app.inkstone.run.WorkBroken;
import org.springframework.stereotype.Component;

/** Plans an article: chapters appear one by one, and become its outline. */
@Component
class OutlineStage {

  static final String NAME = "outline";

  /** Room for about forty chapters with their points. */
  private static final int MOST_TOKENS = 3072;

  private static final String UNUSABLE = "outline_unusable";

  private final Articles articles;
  private final PromptComposer prompts;
  private final OutlineReading reading;
  private final Writing writing;

  OutlineStage(Articles articles, PromptComposer prompts, OutlineReading reading, Writing writing) {
    this.articles = articles;
    this.prompts = prompts;
    this.reading = reading;
    this.writing = writing;
  }

  void write(Commission commission, Article article) throws InterruptedException {
    StepLog step = commission.run().begin(NAME, null);
    Piece piece = piece(commission, article);
    OutlineManuscript manuscript = begin(step, article);
    Outcome outcome = writing.write(commission, step, piece, manuscript);
    if (outcome.failure() == null && !commission.run().stopped() && manuscript.isEmpty()) {
      step.restart();
      step.warn("outline_retried", manuscript.answer());
      manuscript = begin(step, article);
      outcome = writing.write(commission, step, piece, manuscript);
    }
    finish(commission, article, step, manuscript, outcome);
  }

  private OutlineManuscript begin(StepLog step, Article article) {
    return new OutlineManuscript(step, reading.begin(article.brief().target()));
  }

  private Piece piece(Commission commission, Article article) {
    Assignment assignment =
        new Assignment(
            Kind.OUTLINE,
            article.brief().language(),
            article.brief().target(),
            article.brief().topic(),
            "");
    return new Piece(
        prompts.outline(commission.order(), article),
        assignment,
        MOST_TOKENS,
        reading.schema(),
        "");
  }

  private void finish(
      Commission commission,
      Article article,
      StepLog step,
      OutlineManuscript manuscript,
      Outcome outcome)
      throws InterruptedException {
    if (manuscript.isEmpty()) {
      endWithout(step, outcome);
      return;
    }
    if (manuscript.outline().mended() || outcome.finish() == Finish.LENGTH) {
      step.warn("outline_repaired", "");
    }
    if (outcome.complete() || article.sections().isEmpty()) {
      adopt(commission, article, step, manuscript.outline());
    } else {
      step.warn("kept_aside", article.title());
    }
    step.end(outcome.state(), outcome.finish());
    outcome.throwFailure();
  }

  private static void endWithout(StepLog step, Outcome outcome) throws InterruptedException {
    boolean unusable = outcome.failure() == null && outcome.finish() != Finish.STOPPED;
    step.end(unusable ? RunState.FAILED : outcome.state(), outcome.finish());
    outcome.throwFailure();
    if (unusable) {
      throw WorkBroken.failed(UNUSABLE, "");
    }
  }

  /** A plan never takes the place of texts, nor of what the writer changed meanwhile. */
  private void adopt(Commission commission, Article article, StepLog step, StreamedOutline plan)
      throws InterruptedException {
    try {
      if (hasTexts(articles.find(article.id()))) {
        step.warn("kept_aside", article.title());
        return;
      }
      articles.replaceOutline(
          article.id(),
          article.version(),
          titled(article, plan.outline(article.title())),
          new Author.Run(commission.run().run().id()));
    } catch (StaleArticle | ArticleNotFound changed) {
      step.warn("kept_aside", article.title());
    }
  }

  private static boolean hasTexts(Article article) {
    return article.sections().stream().anyMatch(section -> !section.text().isBlank());
  }

  /** A title that the writer gave stays. */
  private static Outline titled(Article article, Outline outline) {
    boolean own = !article.title().equals(article.brief().topic());
    return own ? new Outline(article.title(), outline.items()) : outline;
  }
}
