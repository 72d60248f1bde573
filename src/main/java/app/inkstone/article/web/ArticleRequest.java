package app.inkstone.article.web;

import app.inkstone.article.NewArticle;
import app.inkstone.problem.Faults;
import org.jspecify.annotations.Nullable;

record ArticleRequest(@Nullable String title, @Nullable BriefRequest brief) {

  private static final BriefRequest NO_BRIEF = new BriefRequest(null, null, null, null, null, null);

  NewArticle read() {
    Faults faults = new Faults();
    NewArticle begun =
        new NewArticle(title, (brief == null ? NO_BRIEF : brief).read(faults), Visitor.AUTHOR);
    faults.refuse();
    return begun;
  }
}
