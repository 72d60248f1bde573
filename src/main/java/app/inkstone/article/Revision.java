package app.inkstone.article;

import java.time.Instant;

/**
 * Changes of one author and kind within ten minutes.
 *
 * @param number counts from 1 within an article; the highest is the article as it is now
 */
public record Revision(
    int number, RevisionKind kind, Author by, Instant beganAt, Instant changedAt) {}
