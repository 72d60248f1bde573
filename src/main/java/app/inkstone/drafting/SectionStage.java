package app.inkstone.drafting;

import app.inkstone.article.Article;
import app.inkstone.article.Articles;
import app.inkstone.article.Author;
import app.inkstone.article.Passage;
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
    int before = step.text().length();
    Outcome outcome = writing.write(commission, step, piece, prose);
    prose.close();
    if (outcome.finish() == Finish.LENGTH) {
      step.warn("cut", Integer.toString(piece.maxTokens()));
    }
    if (step.text().length() > before) {
      keep(commission.run().run(), step, section, outcome);
    }
    step.end(outcome.state(), outcome.finish());
    outcome.throwFailure();
  }

  private void keep(Run run, StepLog step, Section section, Outcome outcome)
      throws InterruptedException {
    Passage passage = new Passage(step.text(), outcome.complete());
    WriteOutcome kept =
        articles.write(
            run.subject(), section.id(), section.text(), passage, new Author.Run(run.id()));
    switch (kept) {
      case WriteOutcome.Written _ -> {
        // as it should be
      }
      case WriteOutcome.KeptAside _ -> step.warn("kept_aside", section.heading());
      case WriteOutcome.SectionGone _ -> step.warn("section_gone", section.heading());
    }
  }

  /** Puts what had come into the section when the run could not do it itself. */
  void salvage(Run run, Step step) {
    if (step.finish() != Finish.ERROR || step.part() == null || step.text().isBlank()) {
      return;
    }
    String basedOn = json.readTree(step.record()).path("basedOn").asString("");
    Passage passage = new Passage(step.text(), false);
    articles.write(run.subject(), step.part(), basedOn, passage, new Author.Run(run.id()));
  }
}
