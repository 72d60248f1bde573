package app.inkstone.article;

import app.inkstone.problem.Faults;
import app.inkstone.text.LengthGoal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to change in a section; null leaves a part as it is. */
public record SectionChange(
    @Nullable String heading,
    @Nullable List<String> points,
    @Nullable LengthGoal target,
    @Nullable String text) {

  public SectionChange {
    heading = heading == null ? null : Plan.line(heading);
    points = points == null ? null : points.stream().map(Plan::line).toList();
  }

  public static SectionChange ofText(String text) {
    return new SectionChange(null, null, null, text);
  }

  void check() {
    Faults faults = new Faults();
    if (heading != null) {
      faults.line("heading", heading, Bounds.LINE);
    }
    if (points != null) {
      Bounds.checkPoints(faults, "points", points);
    }
    if (target != null) {
      faults.between("target.amount", target.amount(), 1, Bounds.AMOUNT);
    }
    faults.text("text", text, Bounds.TEXT).refuse();
  }
}
