package app.inkstone.article;

import app.inkstone.problem.Faults;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All articles. Changes of one article come one after the other; each names the version that its
 * author has seen. Whatever is not there, or is in the trash, is an {@link ArticleNotFound}.
 */
@Component
@Transactional
public class Articles {

  /** Taken for whatever version there is. */
  public static final long ANY_VERSION = -1;

  private final Shelf shelf;
  private final Catalogue catalogue;
  private final Planning planning;
  private final Pen pen;
  private final History history;

  Articles(Shelf shelf, Catalogue catalogue, Planning planning, Pen pen, History history) {
    this.shelf = shelf;
    this.catalogue = catalogue;
    this.planning = planning;
    this.pen = pen;
    this.history = history;
  }

  public Article create(NewArticle begun) {
    begun.check();
    ArticleRow article = shelf.add(begun.titleOrTopic(), begun.brief());
    history.begin(article, begun.by());
    return shelf.view(article);
  }

  @Transactional(readOnly = true)
  public Article find(String id) {
    return shelf.view(shelf.find(id));
  }

  @Transactional(readOnly = true)
  public ArticlePage list(ArticleQuery query) {
    return catalogue.list(query);
  }

  /**
   * Gives the article other sections; those with a known id keep their text.
   *
   * @throws StaleArticle when the article has another version
   */
  public Article replaceOutline(String id, long version, Outline outline, Author by) {
    ArticleRow article = shelf.lock(id);
    if (version != ANY_VERSION && version != article.version()) {
      throw new StaleArticle(shelf.view(article));
    }
    planning.replace(article, outline, by);
    return shelf.view(shelf.find(id));
  }

  /**
   * Changes one section as a writer wants it.
   *
   * @throws StaleSection when the section has another version
   */
  public Section change(
      String article, String section, long version, SectionChange change, Author by) {
    change.check();
    Held held = hold(article, section, version, by);
    return pen.change(held, change);
  }

  /**
   * Puts a run's text into a section if its text is still the one that the run began from. Text
   * that goes away by this is kept as a proposal; a blank passage changes nothing.
   *
   * @param basedOn the section's text when the run began
   */
  public WriteOutcome write(
      String article, String section, String basedOn, Passage passage, Author by) {
    return shelf
        .tryHold(article, section, by)
        .map(held -> pen.write(held, basedOn, passage))
        .orElseGet(WriteOutcome.SectionGone::new);
  }

  /** Keeps a text beside the section's; an older proposal that still waits gives way to it. */
  public Proposal propose(
      String article, String section, ProposalKind kind, Passage passage, Author by) {
    return pen.propose(shelf.hold(article, section, by), kind, passage);
  }

  /**
   * Puts a proposal's text in the place of the section's.
   *
   * @throws StaleSection when the section has another version
   * @throws ProposalDecided when it waits no longer
   */
  public Section accept(
      String article, String section, String proposal, long sectionVersion, Author by) {
    return pen.accept(hold(article, section, sectionVersion, by), proposal);
  }

  /** Puts a proposal aside; refuses what {@link #accept} refuses. */
  public Section reject(
      String article, String section, String proposal, long sectionVersion, Author by) {
    return pen.reject(hold(article, section, sectionVersion, by), proposal);
  }

  /** Puts the article into the trash, where it stays for thirty days. */
  public void trash(String id) {
    shelf.trash(id);
  }

  /** Takes the article out of the trash; harmless when it is not there. */
  public Article restore(String id) {
    shelf.restore(id);
    return find(id);
  }

  /**
   * The article's revisions, the newest first.
   *
   * @param before lists only revisions with lower numbers
   */
  @Transactional(readOnly = true)
  public RevisionPage revisions(String id, int before, int limit) {
    new Faults().between("limit", limit, 1, 100).refuse();
    return history.list(shelf.find(id), before, limit);
  }

  @Transactional(readOnly = true)
  public EarlierArticle revision(String id, int number) {
    return history.earlier(shelf.find(id), number);
  }

  /** Makes the article what it was at the end of a revision; this is a revision of its own. */
  public Article restoreRevision(String id, int number, Author by) {
    planning.restore(shelf.lock(id), number, by);
    return find(id);
  }

  private Held hold(String article, String section, long version, Author by) {
    Held held = shelf.hold(article, section, by);
    pen.expect(held, version);
    return held;
  }
}
