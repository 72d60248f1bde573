package app.inkstone.article;

/**
 * What is about to happen to an article.
 *
 * @param loses whether text goes away that no merge may hide
 */
record Change(RevisionKind kind, Author by, boolean loses) {

  static Change of(RevisionKind kind, Author by) {
    return new Change(kind, by, false);
  }

  static Change losing(RevisionKind kind, Author by) {
    return new Change(kind, by, true);
  }
}
