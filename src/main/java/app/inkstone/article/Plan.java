package app.inkstone.article;

import app.inkstone.text.LengthGoal;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;

/**
 * What a section is to be.
 *
 * @param points one a line
 */
record Plan(
    String heading,
    int level,
    String points,
    @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "target_") LengthGoal target) {

  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  static String line(String text) {
    return LINE_BREAK.matcher(text).replaceAll(" ");
  }

  List<String> pointList() {
    return points.isEmpty() ? List.of() : List.of(points.split("\n", -1));
  }

  Plan with(SectionChange change) {
    return new Plan(
        change.heading() == null ? heading : change.heading(),
        level,
        change.points() == null ? points : String.join("\n", change.points()),
        change.target() == null ? target : change.target());
  }
}
