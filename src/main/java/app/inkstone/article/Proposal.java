package app.inkstone.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A text kept beside a section's text until the writer accepts or rejects it.
 *
 * @param run that made it, if one did
 */
public record Proposal(
    String id, ProposalKind kind, String text, @Nullable String run, Instant createdAt) {}
