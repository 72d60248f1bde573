package app.inkstone.article.web;

import app.inkstone.article.ArticleQuery;
import app.inkstone.article.ArticleState;
import app.inkstone.problem.FieldFault;
import app.inkstone.problem.InvalidInput;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The query of a list, as text, so that every fault can be named. */
record ListRequest(
    @Nullable String q, @Nullable String state, @Nullable String limit, @Nullable String after) {

  static final ListRequest ALL = new ListRequest(null, null, null, null);

  private static final String TRASHED = "trashed";

  ArticleQuery read() {
    boolean trashed = TRASHED.equals(state);
    return new ArticleQuery(q, trashed ? null : articleState(), trashed, number(), after);
  }

  private int number() {
    try {
      return limit == null || limit.isBlank() ? ArticleQuery.LIMIT : Integer.parseInt(limit);
    } catch (NumberFormatException _) {
      throw new InvalidInput(FieldFault.of("limit", "type"));
    }
  }

  private @Nullable ArticleState articleState() {
    if (state == null || state.isBlank()) {
      return null;
    }
    return Stream.of(ArticleState.values())
        .filter(candidate -> candidate.tag().equals(state))
        .findFirst()
        .orElseThrow(() -> new InvalidInput(FieldFault.of("state", "one-of", states())));
  }

  private static String states() {
    return String.join(", ", Stream.of(ArticleState.values()).map(ArticleState::tag).toList())
        + ", "
        + TRASHED;
  }
}
