package app.inkstone.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the revisions. A change that cannot be merged into the open revision closes it with a
 * snapshot of the present state; so typing writes no snapshots.
 */
@Component
class History {

  private final RevisionRows revisions;
  private final Shelf shelf;
  private final JsonMapper json;

  History(RevisionRows revisions, Shelf shelf, JsonMapper json) {
    this.revisions = revisions;
    this.shelf = shelf;
    this.json = json;
  }

  void begin(ArticleRow article, Author by) {
    open(article.id(), 1, Change.of(RevisionKind.CREATION, by));
  }

  /** Must be told of a change before it is made. */
  void note(ArticleRow article, Change change) {
    RevisionRow open = revisions.findFirstByArticleOrderByNumberDesc(article.id());
    Instant now = shelf.now();
    if (open.takes(change, now)) {
      revisions.save(open.changed(now));
    } else {
      Snapshot present = Snapshot.of(article, shelf.sections(article));
      revisions.save(open.closed(json.writeValueAsString(present)));
      open(article.id(), open.number() + 1, change);
    }
  }

  RevisionPage list(ArticleRow article, int before, int limit) {
    List<Revision> found =
        revisions.list(article.id(), before, limit + 1).stream().map(RevisionRow::view).toList();
    return found.size() <= limit
        ? new RevisionPage(found, null)
        : new RevisionPage(found.subList(0, limit), found.get(limit - 1).number());
  }

  EarlierArticle earlier(ArticleRow article, int number) {
    RevisionRow revision = find(article, number);
    return state(article, revision).view(revision.view());
  }

  Snapshot state(ArticleRow article, int number) {
    return state(article, find(article, number));
  }

  private RevisionRow find(ArticleRow article, int number) {
    return revisions
        .findByArticleAndNumber(article.id(), number)
        .orElseThrow(RevisionNotFound::new);
  }

  private Snapshot state(ArticleRow article, RevisionRow revision) {
    return revision.snapshot() == null
        ? Snapshot.of(article, shelf.sections(article))
        : json.readValue(revision.snapshot(), Snapshot.class);
  }

  private void open(String article, int number, Change change) {
    String id = UUID.randomUUID().toString();
    Instant now = shelf.now();
    Signature signature = Signature.of(change.by());
    revisions.save(
        new RevisionRow(id, article, number, change.kind(), signature, now, now, null, 0));
  }
}
