package app.inkstone.drafting;

import app.inkstone.article.Article;
import app.inkstone.article.Articles;
import app.inkstone.article.Section;
import app.inkstone.engine.EngineFailure;
import app.inkstone.problem.Problem;
import app.inkstone.run.ActiveRun;
import app.inkstone.run.Run;
import app.inkstone.run.Task;
import app.inkstone.run.WorkBroken;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The way of an article through its stages. */
@Component
class DraftingTask implements Task {

  static final String NAME = "drafting";

  private final Articles articles;
  private final Commissions commissions;
  private final OutlineStage outline;
  private final SectionStage sections;
  private final PolishStage polish;

  DraftingTask(
      Articles articles,
      Commissions commissions,
      OutlineStage outline,
      SectionStage sections,
      PolishStage polish) {
    this.articles = articles;
    this.commissions = commissions;
    this.outline = outline;
    this.sections = sections;
    this.polish = polish;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void work(ActiveRun run) throws InterruptedException {
    try {
      Commission commission = commissions.begin(run);
      carryOut(commission);
    } catch (EngineFailure failure) {
      run.warn(failure.reason().tag(), failure.detail());
      throw WorkBroken.failed(failure.reason().tag(), failure.detail());
    }
  }

  private void carryOut(Commission commission) throws InterruptedException {
    switch (commission.order().stage()) {
      case OUTLINE -> outline.write(commission, article(commission));
      case SECTION -> sections.write(commission, article(commission), section(commission));
      case CONTINUE -> sections.goOn(commission, article(commission), section(commission));
      case SECTIONS -> writeEmpty(commission);
      case POLISH -> polishAll(commission);
      case ARTICLE -> writeArticle(commission);
    }
  }

  private void writeArticle(Commission commission) throws InterruptedException {
    if (article(commission).sections().isEmpty()) {
      outline.write(commission, article(commission));
    }
    writeEmpty(commission);
    polishAll(commission);
  }

  /** The article is read anew before each section: the writer may change the outline meanwhile. */
  private void writeEmpty(Commission commission) throws InterruptedException {
    Set<String> tried = new HashSet<>();
    while (!commission.run().stopped()) {
      Article article = article(commission);
      Optional<Section> next =
          article.sections().stream()
              .filter(section -> section.text().isBlank() && !tried.contains(section.id()))
              .findFirst();
      if (next.isEmpty()) {
        return;
      }
      tried.add(next.get().id());
      sections.write(commission, article, next.get());
    }
  }

  private void polishAll(Commission commission) throws InterruptedException {
    String only = commission.order().section();
    List<String> ids =
        article(commission).sections().stream()
            .filter(section -> !section.text().isBlank())
            .map(Section::id)
            .filter(id -> only == null || only.equals(id))
            .toList();
    for (String id : ids) {
      if (!commission.run().stopped()) {
        polishOne(commission, id);
      }
    }
  }

  private void polishOne(Commission commission, String id) throws InterruptedException {
    Article article = article(commission);
    Optional<Section> still =
        article.sections().stream()
            .filter(section -> section.id().equals(id) && !section.text().isBlank())
            .findFirst();
    if (still.isPresent()) {
      polish.write(commission, article, still.get());
    }
  }

  private Article article(Commission commission) {
    try {
      return articles.find(commission.order().article());
    } catch (Problem gone) {
      throw WorkBroken.failed("article_gone", gone.code());
    }
  }

  private Section section(Commission commission) {
    String id = commission.order().section();
    try {
      return article(commission).section(id == null ? "" : id);
    } catch (Problem gone) {
      throw WorkBroken.failed("section_gone", gone.code());
    }
  }

  @Override
  public void salvage(Run run) {
    // An outline or a polish in the making stays in the run's record, where it can be read.
    run.steps().stream()
        .filter(step -> step.stage().equals(SectionStage.NAME))
        .forEach(step -> sections.salvage(run, step));
  }
}
