package app.inkstone.article;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;

/**
 * A revision; the newest is open and has no snapshot, because it is the article itself.
 *
 * @param snapshot the state at its end, as JSON
 */
record RevisionRow(
    @Id String id,
    String article,
    int number,
    RevisionKind kind,
    @Embedded(onEmpty = OnEmpty.USE_EMPTY) Signature signature,
    Instant beganAt,
    Instant changedAt,
    @Nullable String snapshot,
    @Version long version) {

  private static final Duration MERGED_WITHIN = Duration.ofMinutes(10);

  boolean takes(Change change, Instant now) {
    return !change.loses()
        && kind == change.kind()
        && signature.equals(Signature.of(change.by()))
        && !now.isAfter(beganAt.plus(MERGED_WITHIN));
  }

  RevisionRow changed(Instant now) {
    return new RevisionRow(id, article, number, kind, signature, beganAt, now, snapshot, version);
  }

  RevisionRow closed(String state) {
    return new RevisionRow(
        id, article, number, kind, signature, beganAt, changedAt, state, version);
  }

  Revision view() {
    return new Revision(number, kind, signature.by(), beganAt, changedAt);
  }
}
