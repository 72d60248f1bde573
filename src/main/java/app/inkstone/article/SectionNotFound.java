package app.inkstone.article;

import app.inkstone.problem.Problem;

/** The article has no such section. */
public class SectionNotFound extends Problem {

  public SectionNotFound() {
    super(Kind.NOT_FOUND, "section-not-found");
  }
}
