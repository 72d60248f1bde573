package app.inkstone.site;

import app.inkstone.problem.FieldFault;
import app.inkstone.problem.Problem;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatusCode;

/**
 * A failure as the edge sees it, not yet put into words.
 *
 * @param code names the sentences {@code problem.<code>.title} and {@code problem.<code>.detail}
 */
record Failure(
    int status,
    String code,
    List<Object> arguments,
    List<FieldFault> fields,
    Map<String, Object> facts) {

  static Failure of(Problem problem) {
    return new Failure(
        status(problem.kind()),
        problem.code(),
        problem.arguments(),
        problem.fields(),
        problem.facts());
  }

  static Failure of(HttpStatusCode status, String code, Object... arguments) {
    return new Failure(status.value(), code, List.of(arguments), List.of(), Map.of());
  }

  static Failure ofField(FieldFault fault) {
    return new Failure(400, "invalid-input", List.of(), List.of(fault), Map.of());
  }

  private static int status(Problem.Kind kind) {
    return switch (kind) {
      case INVALID -> 400;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case STALE, CONFLICT -> 409;
      case TOO_LARGE -> 413;
      case UNCONDITIONAL -> 428;
      case TOO_MANY -> 429;
      case UNAVAILABLE -> 503;
    };
  }
}
