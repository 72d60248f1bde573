package app.inkstone.article;

import app.inkstone.text.LengthUnit;
import app.inkstone.text.TextLength;
import org.jspecify.annotations.Nullable;

/**
 * The text of a section and where it came from.
 *
 * @param run that wrote it, if one did
 */
record Draft(
    String text,
    SectionState state,
    Origin origin,
    @Nullable String run,
    int characters,
    int words) {

  static final Draft EMPTY = new Draft("", SectionState.EMPTY, Origin.NONE, null, 0, 0);

  /** So many characters at the end tell whether a cut text was ended by hand. */
  private static final int END = 20;

  static Draft of(String text, SectionState state, Origin origin, @Nullable String run) {
    if (text.isBlank()) {
      return text.isEmpty() ? EMPTY : counted(text, SectionState.EMPTY, Origin.NONE, null);
    }
    return counted(text, state, origin, run);
  }

  private static Draft counted(
      String text, SectionState state, Origin origin, @Nullable String run) {
    int characters = TextLength.of(text, LengthUnit.CHARS);
    int words = TextLength.of(text, LengthUnit.WORDS);
    return new Draft(text, state, origin, run, characters, words);
  }

  int length(LengthUnit unit) {
    return unit == LengthUnit.CHARS ? characters : words;
  }

  boolean blank() {
    return text.isBlank();
  }

  /** The draft after a writer's hand: a cut text stays cut until its end is changed. */
  Draft edited(String newText) {
    if (newText.equals(text)) {
      return this;
    }
    boolean cut = state == SectionState.CUT && end(newText).equals(end(text));
    SectionState newState = cut ? SectionState.CUT : SectionState.WRITTEN;
    return of(newText, newState, origin.and(Origin.WRITER), run);
  }

  /** Whether the other text goes on where this one ends; white space at its end does not count. */
  boolean isContinuedBy(String other) {
    return other.startsWith(text.stripTrailing());
  }

  /**
   * Whether a run's text may take this one's place: what a person has put here stays, and half a
   * text never replaces a whole one.
   */
  boolean givesWayTo(Passage passage) {
    boolean personal = origin == Origin.WRITER || origin == Origin.MIXED;
    return blank() || isContinuedBy(passage.text()) || (!personal && passage.complete());
  }

  /** The draft after a run wrote it anew or went on from its end. */
  Draft written(Passage passage, @Nullable String byRun) {
    boolean goesOn = !blank() && isContinuedBy(passage.text());
    Origin newOrigin = goesOn ? origin.and(Origin.MODEL) : Origin.MODEL;
    return of(passage.text(), passage.state(), newOrigin, byRun);
  }

  /** A text for the same section, to be kept beside this one; a revised cut text stays cut. */
  Draft proposed(ProposalKind kind, Passage passage, Author by) {
    Origin hand = by.run() == null ? Origin.WRITER : Origin.MODEL;
    boolean revises = kind == ProposalKind.POLISH;
    SectionState newState = revises && state == SectionState.CUT ? state : passage.state();
    return of(passage.text(), newState, revises ? origin.and(hand) : hand, by.run());
  }

  /** Whether a change to the other text takes away so much that no merge may hide it. */
  boolean loses(Draft other) {
    return !blank() && other.text.length() < text.length() / 2;
  }

  private static String end(String text) {
    String stripped = text.stripTrailing();
    return stripped.substring(Math.max(0, stripped.length() - END));
  }
}
