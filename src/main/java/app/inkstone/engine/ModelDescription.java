package app.inkstone.engine;

import org.jspecify.annotations.Nullable;

/**
 * Which model answers.
 *
 * @param engine the engine's name: {@code ollama} or {@code rehearsal}
 * @param digest of the model's content, when the server tells it
 * @param contextWindow tokens of prompt and answer together; one constant for each model
 */
public record ModelDescription(
    String engine, String name, @Nullable String digest, int contextWindow) {

  /** Whether no model writes, but the rehearsal. */
  public boolean rehearsed() {
    return engine.equals("rehearsal");
  }
}
