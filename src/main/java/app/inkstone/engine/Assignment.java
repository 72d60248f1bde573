package app.inkstone.engine;

import app.inkstone.text.Language;
import app.inkstone.text.LengthGoal;

/**
 * What a request is for.
 *
 * @param length of the whole article for an outline, of the section otherwise
 * @param subject the topic or heading
 * @param source the text to be revised or continued; empty when there is none
 */
public record Assignment(
    Kind kind, Language language, LengthGoal length, String subject, String source) {

  /** The shape of what is wanted. */
  public enum Kind {
    OUTLINE,
    SECTION,
    REVISION,
    CONTINUATION
  }
}
