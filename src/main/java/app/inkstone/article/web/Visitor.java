package app.inkstone.article.web;

import app.inkstone.article.Author;

/** Who writes at this desk; one person, as long as there are no accounts. */
final class Visitor {

  static final Author AUTHOR = new Author.Writer("writer");

  private Visitor() {}
}
