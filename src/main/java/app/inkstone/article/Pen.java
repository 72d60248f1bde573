package app.inkstone.article;

import org.springframework.stereotype.Component;

/** Puts words into sections, a person's or a run's, and never over words it has not seen. */
@Component
class Pen {

  private final SectionRows sections;
  private final Shelf shelf;
  private final History history;
  private final Proposals proposals;

  Pen(SectionRows sections, Shelf shelf, History history, Proposals proposals) {
    this.sections = sections;
    this.shelf = shelf;
    this.history = history;
    this.proposals = proposals;
  }

  Section change(Held held, SectionChange change) {
    String text = change.text();
    Draft draft = text == null ? held.draft() : held.draft().edited(text);
    RevisionKind kind = text == null ? RevisionKind.OUTLINE : RevisionKind.TEXT;
    SectionRow changed = held.section().with(held.section().plan().with(change)).with(draft);
    return proposals.view(changed.equals(held.section()) ? changed : save(held, changed, kind));
  }

  WriteOutcome write(Held held, String basedOn, Passage passage) {
    Draft present = held.draft();
    if (passage.text().isBlank() || passage.text().equals(present.text())) {
      return new WriteOutcome.Written(proposals.view(held.section()));
    }
    Draft written = present.written(passage, held.by().run());
    if (!present.text().equals(basedOn) || !present.givesWayTo(passage)) {
      return new WriteOutcome.KeptAside(proposals.keep(held, ProposalKind.DRAFT, written));
    }
    if (!present.blank() && !present.isContinuedBy(written.text())) {
      proposals.keep(held, ProposalKind.PREVIOUS, present);
    }
    SectionRow saved = save(held, held.section().with(written), RevisionKind.TEXT);
    return new WriteOutcome.Written(proposals.view(saved));
  }

  Proposal propose(Held held, ProposalKind kind, Passage passage) {
    return proposals.keep(held, kind, held.draft().proposed(kind, passage, held.by()));
  }

  Section accept(Held held, String proposal) {
    Draft draft = proposals.decide(held, proposal, ProposalRow.State.ACCEPTED);
    return proposals.view(save(held, held.section().with(draft), RevisionKind.ACCEPTANCE));
  }

  Section reject(Held held, String proposal) {
    proposals.decide(held, proposal, ProposalRow.State.REJECTED);
    return proposals.view(held.section());
  }

  /** Refuses a change by an author who has not seen the section's present state. */
  void expect(Held held, long version) {
    if (version != Articles.ANY_VERSION && version != held.section().version()) {
      throw new StaleSection(proposals.view(held.section()));
    }
  }

  private SectionRow save(Held held, SectionRow changed, RevisionKind kind) {
    boolean loses = kind == RevisionKind.ACCEPTANCE || held.draft().loses(changed.draft());
    history.note(held.article(), new Change(kind, held.by(), loses));
    SectionRow saved = sections.save(changed);
    if (!saved.plan().equals(held.section().plan())) {
      shelf.save(held.article());
    }
    shelf.count(held.article());
    return saved;
  }
}
