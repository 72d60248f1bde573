package app.inkstone.article;

import app.inkstone.problem.Problem;
import java.util.Map;

/** Somebody changed the section after the caller had read it. */
public class StaleSection extends Problem {

  private final transient Section current;

  public StaleSection(Section current) {
    super(Kind.STALE, "stale-section");
    this.current = current;
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("version", current.version(), "current", current);
  }
}
