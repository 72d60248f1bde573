package app.inkstone.preset;

import app.inkstone.problem.Problem;

/** There is no preset of this name. */
public class PresetNotFound extends Problem {

  public PresetNotFound(String id) {
    super(Kind.NOT_FOUND, "preset-not-found", id);
  }
}
