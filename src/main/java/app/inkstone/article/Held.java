package app.inkstone.article;

/** A section in an author's hands: nobody else changes the article meanwhile. */
record Held(ArticleRow article, SectionRow section, Author by) {

  Draft draft() {
    return section.draft();
  }
}
