package app.inkstone.prompt;

import app.inkstone.problem.Problem;

/** There is no prompt template of this name for the stage and language. */
public class TemplateNotFound extends Problem {

  public TemplateNotFound(String id, String stage) {
    super(Kind.NOT_FOUND, "template-not-found", id, stage);
  }
}
