package app.inkstone.drafting;

import app.inkstone.drafting.outline.StreamedOutline;
import app.inkstone.run.StepLog;

/** The JSON of an outline, shown as readable lines while it comes. */
record OutlineManuscript(StepLog step, StreamedOutline outline) implements Manuscript {

  @Override
  public void take(String piece) throws InterruptedException {
    step.append(outline.feed(piece));
  }

  @Override
  public String answer() {
    return outline.received();
  }

  boolean isEmpty() {
    return outline.isEmpty();
  }
}
