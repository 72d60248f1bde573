package app.inkstone.drafting;

import app.inkstone.engine.Sampling;
import app.inkstone.preset.ChosenOptions;
import org.jspecify.annotations.Nullable;

/** Where the pieces of a model's answer go. */
interface Manuscript {

  void take(String piece) throws InterruptedException;

  /** How the tokens for it are drawn. */
  default Sampling sampling(ChosenOptions options) {
    return options.sampling();
  }

  /** The answer as the model sent it, when readers are shown a reading of it. */
  default @Nullable String answer() {
    return null;
  }
}
