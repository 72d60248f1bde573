package app.inkstone.article;

import java.util.List;

/** The state of an article at the end of a revision, kept as JSON. */
record Snapshot(String title, Brief brief, List<Kept> sections) {

  static Snapshot of(ArticleRow article, List<SectionRow> sections) {
    return new Snapshot(article.title(), article.brief(), sections.stream().map(Kept::of).toList());
  }

  EarlierArticle view(Revision revision) {
    return new EarlierArticle(revision, title, brief, sections.stream().map(Kept::view).toList());
  }

  /** One section in it. */
  record Kept(String id, Plan plan, Draft draft) {

    static Kept of(SectionRow row) {
      return new Kept(row.id(), row.plan(), row.draft());
    }

    EarlierSection view() {
      return new EarlierSection(
          id,
          plan.heading(),
          plan.level(),
          plan.pointList(),
          plan.target(),
          draft.text(),
          draft.state(),
          draft.origin());
    }
  }
}
