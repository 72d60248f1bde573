package app.inkstone.engine;

/**
 * One text in the making. One thread reads it; any thread may cancel it.
 *
 * <p>A sequence of {@link Chunk.Text} and at its end one {@link Chunk.End}; failures are thrown by
 * {@link #next()}, after all text that came before them.
 */
public interface Generation extends AutoCloseable {

  /**
   * Waits for the next chunk.
   *
   * @return text, or the end, after which it must not be called again
   * @throws EngineFailure when the model failed, fell silent or broke off
   */
  Chunk next();

  /**
   * Closes the connection to the model server at once, which makes the server stop. A reader that
   * waits gets a {@link Chunk.End} with {@link FinishReason#CANCELLED}.
   */
  void cancel();

  /** Cancels what has not ended; harmless otherwise. */
  @Override
  default void close() {
    cancel();
  }
}
