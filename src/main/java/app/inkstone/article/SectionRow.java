package app.inkstone.article;

import app.inkstone.text.Length;
import app.inkstone.text.LengthUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;

/** A section of an article; an aggregate of its own, so that saving its text writes one row. */
record SectionRow(
    @Id String id,
    String article,
    int position,
    @Embedded(onEmpty = OnEmpty.USE_EMPTY) Plan plan,
    @Embedded(onEmpty = OnEmpty.USE_EMPTY) Draft draft,
    @Version long version) {

  SectionRow with(Plan newPlan) {
    return new SectionRow(id, article, position, newPlan, draft, version);
  }

  SectionRow with(Draft newDraft) {
    return new SectionRow(id, article, position, plan, newDraft, version);
  }

  SectionRow at(int newPosition) {
    return new SectionRow(id, article, newPosition, plan, draft, version);
  }

  Section view(@Nullable Proposal proposal) {
    return new Section(
        id,
        plan.heading(),
        plan.level(),
        plan.pointList(),
        plan.target(),
        draft.text(),
        draft.state(),
        version,
        draft.origin(),
        draft.run(),
        length(),
        proposal);
  }

  private Length length() {
    LengthUnit unit = plan.target().unit();
    return new Length(draft.length(unit), unit);
  }
}
