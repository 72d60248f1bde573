package app.inkstone.engine;

/** Why a text ended. */
public enum FinishReason {
  /** The model ended it, or a stop sequence did. */
  STOP,
  /** It ran into the limit of new tokens, or the context window was full. */
  LENGTH,
  /** We closed the connection. */
  CANCELLED
}
