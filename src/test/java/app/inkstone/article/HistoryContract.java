package app.inkstone.article;

import static app.inkstone.article.RevisionKind.CREATION;
import static app.inkstone.article.RevisionKind.OUTLINE;
import static app.inkstone.article.RevisionKind.RESTORATION;
import static app.inkstone.article.RevisionKind.TEXT;
import static app.inkstone.article.Samples.LIN;
import static app.inkstone.article.Samples.RUN;
import static app.inkstone.article.Samples.outline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What holds for revisions on every database. */
abstract class HistoryContract extends ArticleDatabase {

  @Test
  void mergesEditsMadeWithinTenMinutes() {
    Article article = planned("量化");
    type(article, "一");
    clock.advance(Duration.ofMinutes(10));
    type(article, "一二");

    assertThat(kinds(article)).containsExactly(TEXT, OUTLINE, CREATION);
    Revision newest = revisions(article).getFirst();
    assertThat(Duration.between(newest.beganAt(), newest.changedAt())).hasMinutes(10);
  }

  @Test
  void beginsANewRevisionAfterTenMinutes() {
    Article article = planned("量化");
    type(article, "一");
    clock.advance(Duration.ofMinutes(10).plusSeconds(1));
    type(article, "一二");

    assertThat(kinds(article)).containsExactly(TEXT, TEXT, OUTLINE, CREATION);
    assertThat(textOf(article, 3)).isEqualTo("一");
    assertThat(textOf(article, 4)).isEqualTo("一二");
  }

  @Test
  void tellsTheHandsOfAPersonAndOfARunApart() {
    Article article = planned("量化");
    articles.write(article.id(), only(article).id(), "", new Passage("模型写的。", true), RUN);
    type(article, "模型写的，我改的。");

    assertThat(revisions(article)).extracting(Revision::by).startsWith(LIN, RUN, LIN);
    assertThat(textOf(article, 3)).isEqualTo("模型写的。");
  }

  @Test
  void hidesNoDeletionInAMerge() {
    Article article = planned("量化");
    type(article, "一段写了很久的文字");
    type(article, "");

    assertThat(textOf(article, 3)).isEqualTo("一段写了很久的文字");
  }

  @Test
  void bringsBackASectionThatTheOutlineDropped() {
    Article article = planned("量化");
    Section written = type(article, "八位就够。\r\n");
    articles.replaceOutline(article.id(), Articles.ANY_VERSION, outline(), LIN);

    Article restored = articles.restoreRevision(article.id(), 3, LIN);

    Section back = restored.section(written.id());
    assertThat(back.text()).isEqualTo(written.text());
    assertThat(back.state()).isEqualTo(written.state());
    assertThat(kinds(article)).startsWith(RESTORATION, OUTLINE, TEXT);
  }

  @Test
  void keepsTheStateBeforeARestoration() {
    Article article = planned("量化");
    type(article, "旧");
    clock.advance(Duration.ofHours(1));
    type(article, "旧与新");

    articles.restoreRevision(article.id(), 3, LIN);

    assertThat(only(article).text()).isEqualTo("旧");
    assertThat(textOf(article, 4)).isEqualTo("旧与新");
  }

  @Test
  void listsRevisionsInParts() {
    Article article = planned("量化");
    type(article, "一");

    RevisionPage newest = articles.revisions(article.id(), Integer.MAX_VALUE, 2);
    assertThat(newest.items()).extracting(Revision::number).containsExactly(3, 2);
    RevisionPage rest = articles.revisions(article.id(), Objects.requireNonNull(newest.next()), 2);
    assertThat(rest.items()).extracting(Revision::number).containsExactly(1);
    assertThat(rest.next()).isNull();
  }

  @Test
  void findsNoRevisionOfAnotherArticle() {
    Article article = planned("量化");

    assertThatThrownBy(() -> articles.revision(article.id(), 3))
        .isInstanceOf(RevisionNotFound.class);
  }

  private List<Revision> revisions(Article article) {
    return articles.revisions(article.id(), Integer.MAX_VALUE, 100).items();
  }

  private List<RevisionKind> kinds(Article article) {
    return revisions(article).stream().map(Revision::kind).toList();
  }

  private String textOf(Article article, int revision) {
    return articles.revision(article.id(), revision).sections().getFirst().text();
  }
}
