package app.inkstone.article.web;

import app.inkstone.problem.Faults;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class Points {

  private Points() {}

  static List<String> read(Faults faults, String field, List<@Nullable String> given) {
    List<String> points = new ArrayList<>();
    for (String point : given) {
      points.add(faults.given(field + "[" + points.size() + "]", point, ""));
    }
    return points;
  }
}
