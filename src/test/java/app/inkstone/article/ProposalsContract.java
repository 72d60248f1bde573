package app.inkstone.article;

import static app.inkstone.article.ProposalKind.DRAFT;
import static app.inkstone.article.ProposalKind.POLISH;
import static app.inkstone.article.ProposalKind.PREVIOUS;
import static app.inkstone.article.Samples.LIN;
import static app.inkstone.article.Samples.RUN;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.inkstone.article.WriteOutcome.KeptAside;
import app.inkstone.article.WriteOutcome.SectionGone;
import app.inkstone.article.WriteOutcome.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What holds for texts of runs, and for the proposals they become, on every database. */
abstract class ProposalsContract extends ArticleDatabase {

  @Test
  void putsARunsTextIntoAnEmptySection() {
    Article article = planned("量化");

    assertThat(write(article, "", "模型写的。", true)).isInstanceOf(Written.class);
    Section section = only(article);
    assertThat(section.text()).isEqualTo("模型写的。");
    assertThat(section.origin()).isEqualTo(Origin.MODEL);
    assertThat(section.run()).isEqualTo("run-1");
    assertThat(section.proposal()).isNull();
    assertThat(articles.find(article.id()).state()).isEqualTo(ArticleState.DRAFTED);
  }

  @Test
  void keepsARunsTextAsideWhenTheWriterWasFaster() {
    Article article = planned("量化");
    type(article, "我写的。");

    assertThat(write(article, "", "模型写的。", true)).isInstanceOf(KeptAside.class);
    Section section = only(article);
    assertThat(section.text()).isEqualTo("我写的。");
    assertThat(section.version()).isEqualTo(2);
    assertThat(section.proposal())
        .extracting(Proposal::kind, Proposal::text)
        .containsExactly(DRAFT, "模型写的。");
  }

  @Test
  void keepsTheTextThatARunReplaces() {
    Article article = planned("量化");
    write(article, "", "模型写的。", true);
    write(article, "模型写的。", "模型重写的。", true);

    Section section = only(article);
    assertThat(section.text()).isEqualTo("模型重写的。");
    assertThat(section.proposal())
        .extracting(Proposal::kind, Proposal::text)
        .containsExactly(PREVIOUS, "模型写的。");
    Section back = accept(article);
    assertThat(back.text()).isEqualTo("模型写的。");
  }

  @Test
  void neverReplacesWhatAPersonWrote() {
    Article article = planned("量化");
    type(article, "我写的。");

    assertThat(write(article, "我写的。", "模型重写的。", true)).isInstanceOf(KeptAside.class);
    assertThat(only(article).text()).isEqualTo("我写的。");
  }

  @Test
  void neverReplacesAWholeTextByHalfOfOne() {
    Article article = planned("量化");
    write(article, "", "模型写的。", true);

    assertThat(write(article, "模型写的。", "模型重", false)).isInstanceOf(KeptAside.class);
    assertThat(only(article).text()).isEqualTo("模型写的。");
  }

  @Test
  void keepsWhatARunWroteForAnArticleInTheTrash() {
    Article article = planned("量化");
    String section = only(article).id();
    articles.trash(article.id());

    articles.write(article.id(), section, "", new Passage("还在", true), RUN);

    assertThat(articles.restore(article.id()).section(section).text()).isEqualTo("还在");
  }

  @Test
  void goesOnFromACutTextWithoutProposingIt() {
    Article article = planned("量化");
    write(article, "", "说到一", false);
    assertThat(only(article).state()).isEqualTo(SectionState.CUT);

    write(article, "说到一", "说到一半，说完了。", true);
    assertThat(only(article).state()).isEqualTo(SectionState.WRITTEN);
    assertThat(only(article).proposal()).isNull();
  }

  @Test
  void writesTheSameTextOnlyOnce() {
    Article article = planned("量化");
    write(article, "", "模型写的。", true);

    assertThat(write(article, "", "模型写的。", true)).isInstanceOf(Written.class);
    assertThat(only(article).version()).isEqualTo(2);
  }

  @Test
  void neverWipesATextWithNothing() {
    Article article = planned("量化");
    type(article, "我写的。");

    write(article, "我写的。", " \n", true);
    assertThat(only(article).text()).isEqualTo("我写的。");
  }

  @Test
  void marksWhatCannotBeStoredAsLost() {
    Article article = planned("量化");
    write(article, "", "前\u0000后\ud83d", true);

    assertThat(only(article).text()).isEqualTo("前\ufffd后\ufffd");
  }

  @Test
  void tellsThatTheSectionIsGone() {
    Article article = planned("量化");

    assertThat(articles.write(article.id(), "gone", "", new Passage("晚了", true), RUN))
        .isInstanceOf(SectionGone.class);
  }

  @Test
  void letsANewerProposalTakeThePlaceOfAnOlderOne() {
    Article article = planned("量化");
    type(article, "我写的。");
    Proposal older = propose(article, "第一稿");
    Proposal newer = propose(article, "第二稿");

    Section section = only(article);
    assertThat(section.proposal()).isEqualTo(newer);
    assertThatThrownBy(() -> articles.accept(article.id(), section.id(), older.id(), 2, LIN))
        .isInstanceOf(ProposalDecided.class);
  }

  @Test
  void rejectsAProposalAndLeavesTheTextAlone() {
    Article article = planned("量化");
    Section written = type(article, "我写的。");
    Proposal proposal = propose(article, "磨过的。");

    assertThat(articles.reject(article.id(), written.id(), proposal.id(), 2, LIN))
        .isEqualTo(written);
  }

  @Test
  void goesOnFromACutTextThatWasPutAside() {
    Article article = planned("量化");
    type(article, "我写的。");
    propose(article, DRAFT, new Passage("说到一", false));

    assertThat(accept(article).state()).isEqualTo(SectionState.CUT);
    propose(article, DRAFT, new Passage("说完了。", true));
    assertThat(accept(article).state()).isEqualTo(SectionState.WRITTEN);
  }

  @Test
  void acceptsNoProposalForATextThatItsReaderHasNotSeen() {
    Article article = planned("量化");
    type(article, "我写的。");
    Proposal proposal = propose(article, "磨过的。");
    Section typed = type(article, "我又写的。");

    assertThatThrownBy(() -> articles.accept(article.id(), typed.id(), proposal.id(), 2, LIN))
        .isInstanceOf(StaleSection.class);
  }

  @Test
  void losesNothingWhenManySaveAtOnce() throws Exception {
    Article article = planned("量化");
    Section section = only(article);
    List<Future<?>> savers = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 8; i++) {
        int digit = i;
        savers.add(threads.submit(() -> append(article, section.id(), digit)));
      }
    }
    for (Future<?> saver : savers) {
      saver.get();
    }

    assertThat(only(article).text()).hasSize(8).contains("0", "1", "2", "3", "4", "5", "6", "7");
    assertThat(only(article).version()).isEqualTo(9);
  }

  private void append(Article article, String section, int digit) {
    while (true) {
      Section seen = articles.find(article.id()).section(section);
      try {
        SectionChange change = SectionChange.ofText(seen.text() + digit);
        articles.change(article.id(), section, seen.version(), change, LIN);
        return;
      } catch (StaleSection stale) {
        Thread.onSpinWait();
      }
    }
  }

  private WriteOutcome write(Article article, String basedOn, String text, boolean complete) {
    Passage passage = new Passage(text, complete);
    return articles.write(article.id(), only(article).id(), basedOn, passage, RUN);
  }

  private Proposal propose(Article article, String text) {
    return propose(article, POLISH, new Passage(text, true));
  }

  private Proposal propose(Article article, ProposalKind kind, Passage passage) {
    return articles.propose(article.id(), only(article).id(), kind, passage, RUN);
  }

  private Section accept(Article article) {
    Section section = only(article);
    String proposal = requireNonNull(section.proposal()).id();
    return articles.accept(article.id(), section.id(), proposal, section.version(), LIN);
  }
}
