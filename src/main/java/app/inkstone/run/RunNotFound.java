package app.inkstone.run;

import app.inkstone.problem.Problem;

/** There is no such run. */
public class RunNotFound extends Problem {

  RunNotFound(String id) {
    super(Kind.NOT_FOUND, "run-not-found", id);
  }
}
