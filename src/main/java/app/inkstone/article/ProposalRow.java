package app.inkstone.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A proposal and what became of it; none is ever deleted while its article exists.
 *
 * @param complete false when the text stops before its end
 * @param origin of the text, should it be accepted
 */
record ProposalRow(
    @Id String id,
    String article,
    String section,
    ProposalKind kind,
    State state,
    String text,
    boolean complete,
    Origin origin,
    @Nullable String run,
    Instant createdAt,
    @Version long version) {

  ProposalRow become(State newState) {
    return new ProposalRow(
        id, article, section, kind, newState, text, complete, origin, run, createdAt, version);
  }

  Draft draft() {
    return Draft.of(text, new Passage(text, complete).state(), origin, run);
  }

  Proposal view() {
    return new Proposal(id, kind, text, run, createdAt);
  }

  enum State {
    PENDING,
    ACCEPTED,
    REJECTED,
    /** A newer proposal took its place. */
    SUPERSEDED
  }
}
