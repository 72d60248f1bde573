package app.inkstone.article;

import app.inkstone.problem.Problem;

/** The article has no such revision. */
public class RevisionNotFound extends Problem {

  public RevisionNotFound() {
    super(Kind.NOT_FOUND, "revision-not-found");
  }
}
