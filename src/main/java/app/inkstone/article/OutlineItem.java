package app.inkstone.article;

import app.inkstone.problem.Faults;
import app.inkstone.text.LengthGoal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One section as an outline plans it. Heading and points are one line each: line breaks become
 * spaces.
 *
 * @param id of the section that keeps its text; none for a new section
 * @param level 1 to 3
 */
public record OutlineItem(
    @Nullable String id, String heading, int level, List<String> points, LengthGoal target) {

  public OutlineItem {
    heading = Plan.line(heading);
    points = points.stream().map(Plan::line).toList();
  }

  void check(Faults faults, String field, int levelBefore) {
    faults
        .line(field + ".heading", heading, Bounds.LINE)
        .between(field + ".level", level, 1, Math.min(levelBefore + 1, Bounds.LEVELS))
        .between(field + ".target.amount", target.amount(), 1, Bounds.AMOUNT);
    Bounds.checkPoints(faults, field + ".points", points);
  }

  Plan plan() {
    return new Plan(heading, level, String.join("\n", points), target);
  }
}
