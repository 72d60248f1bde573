package app.inkstone.article.web;

import app.inkstone.problem.Problem;

/** A change of something versioned that did not name the version. */
class UnconditionalChange extends Problem {

  UnconditionalChange() {
    super(Kind.UNCONDITIONAL, "version-missing");
  }
}
