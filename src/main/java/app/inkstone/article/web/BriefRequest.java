package app.inkstone.article.web;

import app.inkstone.article.Brief;
import app.inkstone.problem.Faults;
import app.inkstone.text.Language;
import org.jspecify.annotations.Nullable;

record BriefRequest(
    @Nullable String topic,
    @Nullable String audience,
    @Nullable String tone,
    @Nullable Language language,
    @Nullable TargetRequest target,
    @Nullable String notes) {

  Brief read(Faults faults) {
    return new Brief(
        faults.given("brief.topic", topic, ""),
        audience,
        tone,
        faults.given("brief.language", language, Language.EN),
        TargetRequest.read(faults, "brief.target", target),
        notes);
  }
}
