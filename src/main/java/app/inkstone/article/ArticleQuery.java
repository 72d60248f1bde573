package app.inkstone.article;

import app.inkstone.problem.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Which articles to list, the one changed last first.
 *
 * @param words that title or topic must contain, whatever their case
 * @param state all states when null
 * @param trashed whether to list the trash instead
 * @param limit 1 to 100
 * @param after the {@code next} of the page before
 */
public record ArticleQuery(
    @Nullable String words,
    @Nullable ArticleState state,
    boolean trashed,
    int limit,
    @Nullable String after) {

  public static final int LIMIT = 20;

  public static ArticleQuery all() {
    return new ArticleQuery(null, null, false, LIMIT, null);
  }

  void check() {
    new Faults().between("limit", limit, 1, 100).text("q", words, Bounds.LINE).refuse();
  }
}
