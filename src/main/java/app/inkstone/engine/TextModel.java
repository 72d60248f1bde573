package app.inkstone.engine;

/**
 * The port to a language model. One sub-package for each way to reach one; all of them have the
 * same shape and behave alike.
 */
public interface TextModel {

  /** What would answer a request now; recorded with every run. */
  ModelDescription describe();

  /**
   * Sends a request and returns at once; the text is read from the generation.
   *
   * @throws EngineFailure when the request cannot even be sent
   */
  Generation start(GenerationRequest request);
}
