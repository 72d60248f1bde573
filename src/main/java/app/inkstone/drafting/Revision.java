package app.inkstone.drafting;

import app.inkstone.engine.Sampling;
import app.inkstone.preset.ChosenOptions;
import app.inkstone.run.StepLog;

/**
 * The new wording of a text: drawn without penalties, which make a model drop terms it must keep.
 */
final class Revision extends Prose {

  Revision(StepLog step, String heading) {
    super(step, heading, false);
  }

  @Override
  public Sampling sampling(ChosenOptions options) {
    return options.withoutPenalties().sampling();
  }
}
