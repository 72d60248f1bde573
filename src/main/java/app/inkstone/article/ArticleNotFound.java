package app.inkstone.article;

import app.inkstone.problem.Problem;

/** There is no such article, or it is in the trash. */
public class ArticleNotFound extends Problem {

  public ArticleNotFound() {
    super(Kind.NOT_FOUND, "article-not-found");
  }
}
