package app.inkstone.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the fake was sent, what it sent back and when, and how it was left. */
public final class RecordedRequest {

  private final String path;
  private final JsonNode body;
  private final Instant receivedAt = Instant.now();
  private final StringBuilder sent = new StringBuilder();
  private final List<Sent> tokens = new ArrayList<>();
  private Runnable scissors = () -> {};
  private @Nullable Instant finishedAt;
  private @Nullable Instant leftAt;

  RecordedRequest(String path, JsonNode body) {
    this.path = path;
    this.body = body;
  }

  public String path() {
    return path;
  }

  /** The body as it came. */
  public JsonNode body() {
    return body;
  }

  public synchronized String sent() {
    return sent.toString();
  }

  public synchronized int tokens() {
    return tokens.size();
  }

  /** When the client closed the connection before the answer was finished, if it did. */
  public synchronized @Nullable Instant leftAt() {
    return leftAt;
  }

  public synchronized boolean finished() {
    return finishedAt != null;
  }

  /** Says how the connection can be cut. */
  void cutBy(Runnable cut) {
    scissors = cut;
  }

  void cut() {
    scissors.run();
  }

  synchronized void sent(String text) {
    sent.append(text);
    tokens.add(new Sent(Instant.now(), sent.length()));
  }

  synchronized void finish() {
    finishedAt = Instant.now();
  }

  synchronized void closed() {
    if (finishedAt == null && leftAt == null) {
      leftAt = Instant.now();
    }
  }

  synchronized View view() {
    return new View(
        path, body, receivedAt, List.copyOf(tokens), sent.toString(), finishedAt, leftAt);
  }

  /** A token, by the time it was sent and the length of the text with it. */
  record Sent(Instant at, int length) {}

  record View(
      String path,
      JsonNode body,
      Instant receivedAt,
      List<Sent> tokens,
      String sent,
      @Nullable Instant finishedAt,
      @Nullable Instant leftAt) {

    public @Nullable Instant getFirstTokenAt() {
      return tokens.isEmpty() ? null : tokens.getFirst().at();
    }

    public @Nullable Instant getLastTokenAt() {
      return tokens.isEmpty() ? null : tokens.getLast().at();
    }
  }
}
