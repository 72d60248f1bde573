package app.inkstone.article;

import app.inkstone.problem.Faults;
import java.util.List;

/** How large the parts of an article may grow. */
final class Bounds {

  static final int AMOUNT = 200_000;
  static final int LINE = 200;
  static final int SECTIONS = 200;
  static final int LEVELS = 3;
  static final int TEXT = 200_000;
  private static final int POINTS = 20;
  private static final int POINT = 500;

  private Bounds() {}

  static void checkPoints(Faults faults, String field, List<String> points) {
    faults.atMost(field, points.size(), POINTS);
    for (int i = 0; i < points.size(); i++) {
      faults.line(field + "[" + i + "]", points.get(i), POINT);
    }
  }
}
