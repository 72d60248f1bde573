package app.inkstone.article;

import app.inkstone.problem.Problem;

/** The section has no such proposal. */
public class ProposalNotFound extends Problem {

  public ProposalNotFound() {
    super(Kind.NOT_FOUND, "proposal-not-found");
  }
}
