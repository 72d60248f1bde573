package app.inkstone.article;

import app.inkstone.problem.Faults;
import app.inkstone.text.Language;
import app.inkstone.text.LengthGoal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;

/** What a writer asks for. */
public record Brief(
    String topic,
    @Nullable String audience,
    @Nullable String tone,
    Language language,
    @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "target_") LengthGoal target,
    @Nullable String notes) {

  void check(Faults faults) {
    faults
        .line("brief.topic", topic, 500)
        .text("brief.audience", audience, 200)
        .text("brief.tone", tone, 200)
        .between("brief.target.amount", target.amount(), 1, Bounds.AMOUNT)
        .text("brief.notes", notes, 5_000);
  }
}
