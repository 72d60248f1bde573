package app.inkstone.article;

/** What became of a run's text. */
public sealed interface WriteOutcome {

  /** It is the section's text now. */
  record Written(Section section) implements WriteOutcome {}

  /** The section had changed meanwhile; the text waits beside it. */
  record KeptAside(Proposal proposal) implements WriteOutcome {}

  /** The section or its article is no longer there. */
  record SectionGone() implements WriteOutcome {}
}
