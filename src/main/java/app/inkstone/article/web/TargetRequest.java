package app.inkstone.article.web;

import app.inkstone.problem.Faults;
import app.inkstone.text.LengthGoal;
import app.inkstone.text.LengthUnit;
import org.jspecify.annotations.Nullable;

record TargetRequest(@Nullable Integer amount, @Nullable LengthUnit unit) {

  private static final TargetRequest NONE = new TargetRequest(null, null);

  static LengthGoal read(Faults faults, String field, @Nullable TargetRequest request) {
    TargetRequest given = request == null ? NONE : request;
    return new LengthGoal(
        faults.given(field + ".amount", given.amount, 1),
        faults.given(field + ".unit", given.unit, LengthUnit.CHARS));
  }
}
