package app.inkstone.article.web;

import app.inkstone.article.SectionChange;
import app.inkstone.problem.Faults;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change of a section; what is absent stays as it is. */
record SectionRequest(
    @Nullable String heading,
    @Nullable List<@Nullable String> points,
    @Nullable TargetRequest target,
    @Nullable String text) {

  SectionChange read() {
    Faults faults = new Faults();
    SectionChange change =
        new SectionChange(
            heading,
            points == null ? null : Points.read(faults, "points", points),
            target == null ? null : TargetRequest.read(faults, "target", target),
            text);
    faults.refuse();
    return change;
  }
}
