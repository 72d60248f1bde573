package app.inkstone.article;

import java.util.regex.Pattern;

/**
 * A whole text for a section, as a run made it.
 *
 * @param complete false when it stops before its end
 */
public record Passage(String text, boolean complete) {

  private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\p{Cs}]");

  /** What a database cannot hold is marked as lost, rather than losing the whole text. */
  public Passage {
    text = UNSTORABLE.matcher(text).replaceAll("\uFFFD");
  }

  SectionState state() {
    return complete ? SectionState.WRITTEN : SectionState.CUT;
  }
}
