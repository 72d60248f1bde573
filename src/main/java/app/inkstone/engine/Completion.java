package app.inkstone.engine;

import java.time.Duration;

/**
 * What a model reports when a text has ended.
 *
 * @param promptTokens the whole prompt, cached or not; 0 when the server did not say
 * @param outputTokens new tokens; 0 when the server did not say
 * @param load until a loaded model was available, waiting in the server's scheduler included
 * @param promptEvaluation reading the part of the prompt that was not cached
 * @param generation making the new tokens
 */
public record Completion(
    FinishReason reason,
    int promptTokens,
    int outputTokens,
    Duration load,
    Duration promptEvaluation,
    Duration generation) {

  public static Completion cancelled() {
    return new Completion(
        FinishReason.CANCELLED, 0, 0, Duration.ZERO, Duration.ZERO, Duration.ZERO);
  }
}
