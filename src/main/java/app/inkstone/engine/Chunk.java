package app.inkstone.engine;

/** What a model sends. */
public sealed interface Chunk {

  /** A piece of text, to be appended as it is; never empty. */
  record Text(String text) implements Chunk {}

  /** The end of the text. */
  record End(Completion completion) implements Chunk {}
}
