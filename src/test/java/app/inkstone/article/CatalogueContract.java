package app.inkstone.article;

import static app.inkstone.article.Samples.about;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.inkstone.problem.InvalidInput;
import app.inkstone.text.Length;
import app.inkstone.text.LengthUnit;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds for lists and for the trash on every database. */
abstract class CatalogueContract extends ArticleDatabase {

  /** The tests of a class share a database. */
  private final String mark = UUID.randomUUID().toString();

  @Autowired Trash trash;

  @Test
  void listsInPartsTheOneChangedLastFirst() {
    List<String> begun = List.of(begin("一"), begin("二"), begin("三"), begin("四"), begin("五"));

    ArticlePage first = list(mark, 2, null);
    ArticlePage second = list(mark, 2, first.next());
    ArticlePage third = list(mark, 2, second.next());
    assertThat(ids(first)).containsExactly(begun.get(4), begun.get(3));
    assertThat(ids(second)).containsExactly(begun.get(2), begun.get(1));
    assertThat(ids(third)).containsExactly(begun.get(0));
    assertThat(third.next()).isNull();
  }

  @Test
  void losesNoneOfThoseChangedInTheSameMoment() {
    String one = articles.create(about(mark)).id();
    String other = articles.create(about(mark)).id();

    ArticlePage first = list(mark, 1, null);
    ArticlePage second = list(mark, 1, first.next());
    assertThat(List.of(ids(first).getFirst(), ids(second).getFirst()))
        .containsExactlyInAnyOrder(one, other);
  }

  @Test
  void findsWordsInAnyCaseAndTakesSignsForSigns() {
    String found = begin("Lighthouse 100% 灯塔_日志!");

    assertThat(ids(list(mark + " lightHOUSE", 9, null))).containsExactly(found);
    assertThat(ids(list("100% 灯塔_日志!", 9, null))).contains(found);
    assertThat(ids(list(mark + "%灯塔", 9, null))).isEmpty();
    assertThat(ids(list(mark + "_lighthouse", 9, null))).isEmpty();
  }

  @Test
  void showsHowFarAnArticleIs() {
    Article article = planned("量化", "蒸馏");
    type(article, "八位就够。");

    ArticleSummary summary = drafting(article);
    assertThat(summary.sections()).isEqualTo(2);
    assertThat(summary.state()).isEqualTo(ArticleState.DRAFTING);
    assertThat(summary.length()).isEqualTo(new Length(5, LengthUnit.CHARS));
  }

  @Test
  void emptiesTheTrashAfterThirtyDays() {
    String early = begin("早");
    articles.trash(early);
    clock.advance(Duration.ofDays(15));
    String late = begin("晚");
    articles.trash(late);
    clock.advance(Duration.ofDays(15).plusSeconds(1));

    trash.empty();
    assertThatThrownBy(() -> articles.restore(early)).isInstanceOf(ArticleNotFound.class);
    assertThat(articles.restore(late).deletedAt()).isNull();
  }

  @Test
  void refusesAPlaceThatIsInNoList() {
    assertThatThrownBy(() -> list(mark, 2, "%%%")).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> list(mark, 2, "AAAA")).isInstanceOf(InvalidInput.class);
  }

  private String begin(String topic) {
    clock.advance(Duration.ofSeconds(1));
    return articles.create(about(mark + " " + topic)).id();
  }

  private ArticlePage list(String words, int limit, @Nullable String after) {
    return articles.list(new ArticleQuery(words, null, false, limit, after));
  }

  private ArticleSummary drafting(Article article) {
    ArticleQuery query = new ArticleQuery(null, ArticleState.DRAFTING, false, 100, null);
    return articles.list(query).items().stream()
        .filter(summary -> summary.id().equals(article.id()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(ArticlePage page) {
    return page.items().stream().map(ArticleSummary::id).toList();
  }
}
