package app.inkstone.prompt;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a prompt may be filled with. The stable ones have one value for a whole article; only they
 * may stand in a frame, so that all prompts of an article begin with the same bytes and the model
 * server reads them once.
 */
public enum Variable {
  TOPIC(true),
  AUDIENCE(true),
  TONE(true),
  /** The length of the whole article with its unit: {@code 2000字}, {@code 900 words}. */
  LENGTH(true),
  NOTES(true),
  /** The title, then one line for each section with its number and length, points indented. */
  OUTLINE(true),
  HEADING(false),
  /** One line each, beginning with {@code - }. */
  POINTS(false),
  /** The length of this section with its unit. */
  LENGTH_OF_SECTION(false),
  /** The end of the section before. */
  PREVIOUS(false),
  /** What the writer adds for this one time. */
  WISH(false),
  /** The text to be revised. */
  TEXT(false),
  /** The end of the section before a text to be revised. */
  BEFORE(false),
  /** The beginning of the section after a text to be revised. */
  AFTER(false),
  /** Which section of how many: {@code 3/7}. */
  POSITION(false);

  private final boolean stable;

  Variable(boolean stable) {
    this.stable = stable;
  }

  static Set<String> stableTags() {
    return tags(true);
  }

  static Set<String> varyingTags() {
    return tags(false);
  }

  private static Set<String> tags(boolean stable) {
    return Arrays.stream(values())
        .filter(variable -> variable.stable == stable)
        .map(Variable::tag)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The name between the braces. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
