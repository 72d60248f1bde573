package app.inkstone.article;

import app.inkstone.text.Length;
import app.inkstone.text.LengthUnit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Where articles are put, locked for a change, and assembled from their rows. */
@Component
class Shelf {

  private final ArticleRows articles;
  private final SectionRows sections;
  private final ProposalRows proposals;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Shelf(
      ArticleRows articles,
      SectionRows sections,
      ProposalRows proposals,
      ApplicationEventPublisher events,
      Clock clock) {
    this.articles = articles;
    this.sections = sections;
    this.proposals = proposals;
    this.events = events;
    this.clock = clock;
  }

  ArticleRow add(String title, Brief brief) {
    String id = UUID.randomUUID().toString();
    return articles.save(new ArticleRow(id, title, brief, 0, now(), now(), null));
  }

  ArticleRow find(String id) {
    return articles.findByIdAndDeletedAtIsNull(id).orElseThrow(ArticleNotFound::new);
  }

  ArticleRow lock(String id) {
    return tryLock(id).orElseThrow(ArticleNotFound::new);
  }

  Optional<ArticleRow> tryLock(String id) {
    return articles.findWithLockById(id).filter(article -> article.deletedAt() == null);
  }

  List<SectionRow> sections(ArticleRow article) {
    return sections.findByArticleOrderByPosition(article.id());
  }

  /** Also in the trash: what a run had shown is there when the article comes back. */
  Optional<Held> tryHold(String article, String section, Author by) {
    return articles.findWithLockById(article).flatMap(row -> held(row, section, by));
  }

  Held hold(String article, String section, Author by) {
    return held(lock(article), section, by).orElseThrow(SectionNotFound::new);
  }

  void trash(String id) {
    if (articles.trash(id, now()) == 0) {
      throw new ArticleNotFound();
    }
    events.publishEvent(new ArticleTrashed(id));
  }

  void restore(String id) {
    if (articles.restore(id) == 0) {
      throw new ArticleNotFound();
    }
  }

  int purge(Duration keptFor) {
    return articles.purge(now().minus(keptFor));
  }

  /** Saves title and brief and raises the version; to be called for changed sections as well. */
  void save(ArticleRow article) {
    articles.save(article);
  }

  /** Must end every change of sections. */
  void count(ArticleRow article) {
    articles.count(article.id(), now());
  }

  Article view(ArticleRow article) {
    Map<String, Proposal> pending =
        proposals.findByArticleAndState(article.id(), ProposalRow.State.PENDING).stream()
            .collect(Collectors.toMap(ProposalRow::section, ProposalRow::view));
    List<SectionRow> rows = sections(article);
    return new Article(
        article.id(),
        article.title(),
        article.brief(),
        article.version(),
        state(rows),
        length(rows, article.brief().target().unit()),
        article.createdAt(),
        article.updatedAt(),
        article.deletedAt(),
        rows.stream().map(row -> row.view(pending.get(row.id()))).toList());
  }

  /** Finer than a microsecond is not kept by the databases. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private Optional<Held> held(ArticleRow article, String section, Author by) {
    return sections
        .findByArticleAndId(article.id(), section)
        .map(found -> new Held(article, found, by));
  }

  private static ArticleState state(List<SectionRow> rows) {
    Map<SectionState, Long> counts =
        rows.stream()
            .map(row -> row.draft().state())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    int empty = counts.getOrDefault(SectionState.EMPTY, 0L).intValue();
    int written = counts.getOrDefault(SectionState.WRITTEN, 0L).intValue();
    return ArticleState.of(rows.size(), rows.size() - empty, written);
  }

  private static Length length(List<SectionRow> rows, LengthUnit unit) {
    return new Length(rows.stream().mapToInt(row -> row.draft().length(unit)).sum(), unit);
  }
}
