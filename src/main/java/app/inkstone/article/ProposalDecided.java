package app.inkstone.article;

import app.inkstone.problem.Problem;

/** The proposal was accepted, rejected or replaced before. */
public class ProposalDecided extends Problem {

  public ProposalDecided() {
    super(Kind.CONFLICT, "proposal-decided");
  }
}
