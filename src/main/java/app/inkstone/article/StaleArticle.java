package app.inkstone.article;

import app.inkstone.problem.Problem;
import java.util.Map;

/** Somebody changed the article after the caller had read it. */
public class StaleArticle extends Problem {

  private final transient Article current;

  public StaleArticle(Article current) {
    super(Kind.STALE, "stale-article");
    this.current = current;
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("version", current.version(), "current", current);
  }
}
