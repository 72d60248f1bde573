package app.inkstone.drafting;

import app.inkstone.article.Article;
import app.inkstone.article.Articles;
import app.inkstone.article.Author;
import app.inkstone.article.Origin;
import app.inkstone.article.Passage;
import app.inkstone.article.ProposalKind;
import app.inkstone.article.Section;
import app.inkstone.article.WriteOutcome;
import app.inkstone.engine.Assignment;
import app.inkstone.engine.Assignment.Kind;
import app.inkstone.run.Finish;
import app.inkstone.run.Run;
import app.inkstone.run.Step;
import app.inkstone.run.StepLog;
import app.inkstone.text.TokenBudget;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the text of a section, from its beginning or from where it was cut. */
@Component
class SectionStage {

  static final String NAME = "section";

  private final Articles articles;
  private final PromptComposer prompts;
  private final Writing writing;
  private final JsonMapper json;

  SectionStage(Articles articles, PromptComposer prompts, Writing writing, JsonMapper json) {
    this.articles = articles;
    this.prompts = prompts;
    this.writing = writing;
    this.json = json;
  }

  void write(Commission commission, Article article, Section section) throws InterruptedException {
    StepLog step = commission.run().begin(NAME, section.id());
    Prompt prompt = prompts.section(commission.order(), article, section);
    Piece piece = piece(prompt, Kind.SECTION, article, section, "");
    finish(commission, step, section, piece, Prose.begin(step, section.heading()));
  }

  /** The text so far becomes the beginning of the step's text, without white space at its end. */
  void goOn(Commission commission, Article article, Section section) throws InterruptedException {
    String soFar = section.text().stripTrailing();
    StepLog step = commission.run().begin(NAME, section.id());
    step.append(soFar);
    Prompt prompt = prompts.continuation(commission.order(), article, section, soFar);
    Piece piece = piece(prompt, Kind.CONTINUATION, article, section, soFar);
    finish(commission, step, section, piece, Prose.goOn(step, section.heading()));
  }

  private static Piece piece(
      Prompt prompt, Kind kind, Article article, Section section, String source) {
    var language = article.brief().language();
    Assignment assignment =
        new Assignment(kind, language, section.target(), section.heading(), source);
    int wall = TokenBudget.wall(section.target(), language);
    return new Piece(prompt, assignment, wall, null, section.text());
  }

  private void finish(
      Commission commission, StepLog step, Section section, Piece piece, Prose prose)
      throws InterruptedException {
    Outcome outcome = writing.write(commission, step, piece, prose);
    prose.close();
    if (outcome.finish() == Finish.LENGTH) {
      step.warn("cut", Integer.toString(piece.maxTokens()));
    }
    keep(commission.run().run(), step, section, outcome);
    step.end(outcome.state(), outcome.finish());
    outcome.throwFailure();
  }

  private void keep(Run run, StepLog step, Section section, Outcome outcome)
      throws InterruptedException {
    if (step.text().isBlank()) {
      return;
    }
    WriteOutcome kept =
        keep(run, section.id(), section, new Passage(step.text(), outcome.complete()));
    switch (kept) {
      case WriteOutcome.Written _ -> {
        // as it should be
      }
      case WriteOutcome.KeptAside _ -> step.warn("kept_aside", section.heading());
      case WriteOutcome.SectionGone _ -> step.warn("section_gone", section.heading());
    }
  }

  /** Words that a person has put into a section stay; what a model wrote there may be replaced. */
  private WriteOutcome keep(Run run, String id, Section section, Passage passage) {
    Author author = new Author.Run(run.id());
    boolean personal = section.origin() == Origin.WRITER || section.origin() == Origin.MIXED;
    boolean extends_ = passage.text().startsWith(section.text().stripTrailing());
    if (personal && !section.text().isBlank() && !extends_) {
      return new WriteOutcome.KeptAside(
          articles.propose(run.subject(), id, ProposalKind.DRAFT, passage.text(), author));
    }
    return articles.write(run.subject(), id, section.text(), passage, author);
  }

  /** Puts what had come into the section when the application ended under the run. */
  void salvage(Run run, Step step) {
    if (step.finish() != Finish.ERROR || step.part() == null || step.text().isBlank()) {
      return;
    }
    StepRecord record = json.readValue(step.record(), StepRecord.class);
    articles.write(
        run.subject(),
        step.part(),
        record.basedOn(),
        new Passage(step.text(), false),
        new Author.Run(run.id()));
  }
}
