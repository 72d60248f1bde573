package app.inkstone.article;

import static app.inkstone.article.Samples.LIN;
import static app.inkstone.article.Samples.about;
import static app.inkstone.article.Samples.item;
import static app.inkstone.article.Samples.outline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.inkstone.text.Length;
import app.inkstone.text.LengthUnit;
import org.junit.jupiter.api.Test;

/** What holds for articles on every database. */
abstract class ArticlesContract extends ArticleDatabase {

  @Test
  void keepsABriefAsItWasGiven() {
    Article begun = articles.create(about("大模型推理加速的五种实用技术"));

    assertThat(articles.find(begun.id())).isEqualTo(begun);
    assertThat(begun.title()).isEqualTo("大模型推理加速的五种实用技术");
    assertThat(begun.state()).isEqualTo(ArticleState.BRIEF);
    assertThat(begun.version()).isEqualTo(1);
    assertThat(begun.createdAt()).isEqualTo(clock.instant());
  }

  @Test
  void keepsTheTextOfKnownSectionsWhenTheOutlineChanges() {
    Article begun = planned("量化", "蒸馏");
    Section first = begun.sections().getFirst();
    articles.change(begun.id(), first.id(), 1, SectionChange.ofText("八位就够。"), LIN);

    Outline turned = outline(item(null, "剪枝"), item(first.id(), "量化的代价", "精度", "速度"));
    Article changed = articles.replaceOutline(begun.id(), begun.version(), turned, LIN);

    assertThat(changed.sections()).extracting(Section::heading).containsExactly("剪枝", "量化的代价");
    assertThat(changed.section(first.id()).text()).isEqualTo("八位就够。");
    assertThat(changed.section(first.id()).points()).containsExactly("精度", "速度");
    assertThat(changed.section(first.id()).version()).isEqualTo(3);
    assertThat(changed.version()).isEqualTo(begun.version() + 1);
    assertThat(changed.state()).isEqualTo(ArticleState.DRAFTING);
  }

  @Test
  void leavesTheVersionOfASectionThatOnlyMoved() {
    Article begun = planned("量化", "蒸馏");
    Section first = begun.sections().getFirst();
    Section second = begun.sections().getLast();

    Outline turned = outline(item(second.id(), "蒸馏"), item(first.id(), "量化"));
    Article changed = articles.replaceOutline(begun.id(), begun.version(), turned, LIN);

    assertThat(changed.sections()).containsExactly(second, first);
    assertThat(changed.version()).isGreaterThan(begun.version());
  }

  @Test
  void leavesEverythingWhenTheOutlineIsTheSame() {
    Article begun = planned("量化");
    Outline same = outline(item(begun.sections().getFirst().id(), "量化"));

    assertThat(articles.replaceOutline(begun.id(), begun.version(), same, LIN)).isEqualTo(begun);
  }

  @Test
  void refusesTheSecondOfTwoSaversAndShowsWhatTheFirstWrote() {
    Article begun = planned("量化");
    String section = begun.sections().getFirst().id();
    articles.change(begun.id(), section, 1, SectionChange.ofText("第一人"), LIN);

    assertThatThrownBy(
            () -> articles.change(begun.id(), section, 1, SectionChange.ofText("第二人"), LIN))
        .isInstanceOfSatisfying(
            StaleSection.class, stale -> assertThat(stale.facts()).containsEntry("version", 2L));
    assertThat(articles.find(begun.id()).section(section).text()).isEqualTo("第一人");
  }

  @Test
  void raisesTheArticlesVersionForAHeadingButNotForAText() {
    Article begun = planned("量化");
    String section = begun.sections().getFirst().id();

    articles.change(begun.id(), section, 1, SectionChange.ofText("文"), LIN);
    assertThat(articles.find(begun.id()).version()).isEqualTo(begun.version());
    articles.change(begun.id(), section, 2, new SectionChange("量化二", null, null, null), LIN);
    assertThat(articles.find(begun.id()).version()).isEqualTo(begun.version() + 1);
  }

  @Test
  void keepsEveryCharacterOfAText() {
    String text = "第一行\r\n\r\n  第二行\t“全角”，𠮷野家 👩‍👩‍👧\n" + "长".repeat(100_000) + "\r\n";
    Article begun = planned("量化");
    String section = begun.sections().getFirst().id();

    Section saved = articles.change(begun.id(), section, 1, SectionChange.ofText(text), LIN);

    assertThat(saved.text()).isEqualTo(text);
    assertThat(articles.find(begun.id()).section(section).text()).isEqualTo(text);
    assertThat(saved.length()).isEqualTo(new Length(100_019, LengthUnit.CHARS));
  }

  @Test
  void findsNoSectionThroughAForeignArticle() {
    Article mine = planned("量化");
    Article other = planned("蒸馏");
    String foreign = other.sections().getFirst().id();

    assertThatThrownBy(() -> articles.change(mine.id(), foreign, 1, SectionChange.ofText("x"), LIN))
        .isInstanceOf(SectionNotFound.class);
  }
}
