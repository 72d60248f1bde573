package app.inkstone.drafting;

import app.inkstone.run.StepLog;

/**
 * The text of a section as it comes, without what does not belong to it: white space around it, and
 * the section's own heading, which models like to repeat although the page shows it.
 */
class Prose implements Manuscript {

  /** Characters that may stand around a heading, such as hashes and stars. */
  private static final int LONGEST_MARKUP = 12;

  private final StepLog step;
  private final String heading;
  private final StringBuilder held = new StringBuilder();
  private boolean begun;

  Prose(StepLog step, String heading, boolean begun) {
    this.step = step;
    this.heading = heading;
    this.begun = begun;
  }

  /** For a text that begins here. */
  static Prose begin(StepLog step, String heading) {
    return new Prose(step, heading, false);
  }

  /** For a text of which the step holds the beginning already. */
  static Prose goOn(StepLog step, String heading) {
    return new Prose(step, heading, true);
  }

  @Override
  public void take(String piece) throws InterruptedException {
    held.append(piece);
    if (!begun && !dropHeading()) {
      return;
    }
    begun = true;
    release();
  }

  /** White space is held back until something follows it. */
  private void release() throws InterruptedException {
    int end = held.length();
    while (end > 0 && Character.isWhitespace(held.charAt(end - 1))) {
      end--;
    }
    step.append(held.substring(0, end));
    held.delete(0, end);
  }

  /** Whether it is known what the text begins with. */
  private boolean dropHeading() {
    int start = 0;
    while (start < held.length() && Character.isWhitespace(held.charAt(start))) {
      start++;
    }
    held.delete(0, start);
    if (held.isEmpty() || !mayBeHeading()) {
      return !held.isEmpty();
    }
    int line = held.indexOf("\n");
    if (line < 0) {
      return held.length() > heading.length() + LONGEST_MARKUP;
    }
    if (isHeading(held.substring(0, line))) {
      held.delete(0, line + 1);
      return dropHeading();
    }
    return true;
  }

  private boolean mayBeHeading() {
    String bare = bare(held.toString());
    return held.charAt(0) == '#'
        || held.charAt(0) == '*'
        || heading.startsWith(bare)
        || isHeading(held.toString().lines().findFirst().orElse(""));
  }

  private boolean isHeading(String line) {
    return bare(line).equals(heading.strip());
  }

  private static String bare(String line) {
    return line.replaceAll("^[#*\\s]+|[*\\s]+$", "");
  }

  /** Gives out what was held back because it might have been a heading. */
  void close() throws InterruptedException {
    if (!begun && !isHeading(held.toString())) {
      begun = true;
      release();
    }
  }
}
