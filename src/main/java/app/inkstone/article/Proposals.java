package app.inkstone.article;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps texts beside the sections; at most one of a section waits for a decision. */
@Component
class Proposals {

  private final ProposalRows proposals;
  private final Shelf shelf;

  Proposals(ProposalRows proposals, Shelf shelf) {
    this.proposals = proposals;
    this.shelf = shelf;
  }

  Proposal keep(Held held, ProposalKind kind, Draft draft) {
    proposals
        .findBySectionAndState(held.section().id(), ProposalRow.State.PENDING)
        .ifPresent(older -> proposals.save(older.become(ProposalRow.State.SUPERSEDED)));
    return proposals.save(row(held, kind, draft)).view();
  }

  private ProposalRow row(Held held, ProposalKind kind, Draft draft) {
    return new ProposalRow(
        UUID.randomUUID().toString(),
        held.article().id(),
        held.section().id(),
        kind,
        ProposalRow.State.PENDING,
        draft.text(),
        draft.state() != SectionState.CUT,
        draft.origin(),
        draft.run(),
        shelf.now(),
        0);
  }

  /** Decides a pending proposal and returns its text. */
  Draft decide(Held held, String id, ProposalRow.State decision) {
    ProposalRow proposal =
        proposals
            .findByArticleAndSectionAndId(held.article().id(), held.section().id(), id)
            .orElseThrow(ProposalNotFound::new);
    if (proposal.state() != ProposalRow.State.PENDING) {
      throw new ProposalDecided();
    }
    proposals.save(proposal.become(decision));
    return proposal.draft();
  }

  Section view(SectionRow section) {
    return section.view(pending(section));
  }

  private @Nullable Proposal pending(SectionRow section) {
    return proposals
        .findBySectionAndState(section.id(), ProposalRow.State.PENDING)
        .map(ProposalRow::view)
        .orElse(null);
  }
}
