package app.inkstone.drafting;

import app.inkstone.article.Article;
import app.inkstone.article.ArticleNotFound;
import app.inkstone.article.Articles;
import app.inkstone.article.Author;
import app.inkstone.article.Passage;
import app.inkstone.article.ProposalKind;
import app.inkstone.article.Section;
import app.inkstone.article.SectionNotFound;
import app.inkstone.engine.Assignment;
import app.inkstone.engine.Assignment.Kind;
import app.inkstone.run.Finish;
import app.inkstone.run.StepLog;
import app.inkstone.text.TokenBudget;
import org.springframework.stereotype.Component;

/** Proposes a better wording for a section, beside its text. */
@Component
class PolishStage {

  static final String NAME = "polish";

  private final Articles articles;
  private final PromptComposer prompts;
  private final Writing writing;

  PolishStage(Articles articles, PromptComposer prompts, Writing writing) {
    this.articles = articles;
    this.prompts = prompts;
    this.writing = writing;
  }

  void write(Commission commission, Article article, Section section) throws InterruptedException {
    StepLog step = commission.run().begin(NAME, section.id());
    Revision revision = new Revision(step, section.heading());
    Outcome outcome =
        writing.write(commission, step, piece(commission, article, section), revision);
    revision.close();
    if (outcome.finish() == Finish.LENGTH) {
      step.warn("cut", section.heading());
    }
    if (outcome.complete()) {
      propose(commission, step, section);
    }
    step.end(outcome.state(), outcome.finish());
    outcome.throwFailure();
  }

  private Piece piece(Commission commission, Article article, Section section) {
    Assignment assignment =
        new Assignment(
            Kind.REVISION,
            article.brief().language(),
            section.target(),
            section.heading(),
            section.text());
    return new Piece(
        prompts.polish(commission.order(), article, section),
        assignment,
        TokenBudget.wallForRevision(section.text()),
        null,
        section.text());
  }

  /** A wording that changes nothing is no proposal, and half of one would cut the text. */
  private void propose(Commission commission, StepLog step, Section section)
      throws InterruptedException {
    if (step.text().isBlank() || step.text().strip().equals(section.text().strip())) {
      step.warn("unchanged", section.heading());
      return;
    }
    try {
      articles.propose(
          commission.order().article(),
          section.id(),
          ProposalKind.POLISH,
          new Passage(step.text(), true),
          new Author.Run(commission.run().run().id()));
    } catch (ArticleNotFound | SectionNotFound gone) {
      step.warn("section_gone", section.heading());
    }
  }
}
