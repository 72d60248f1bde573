package app.inkstone.preset;

import app.inkstone.engine.Sampling;
import org.jspecify.annotations.Nullable;

/**
 * A preset with what a request asked for instead.
 *
 * @param seed when the request named one
 */
public record ChosenOptions(Sampling sampling, int maxTokens, @Nullable Integer seed) {

  /** For revisions: a penalty on repeats makes a model drop the terms that it must keep. */
  public ChosenOptions withoutPenalties() {
    Sampling neutral =
        new Sampling(
            sampling.temperature(),
            sampling.topP(),
            sampling.topK(),
            sampling.minP(),
            1.0,
            sampling.repeatLastN(),
            0.0);
    return new ChosenOptions(neutral, maxTokens, seed);
  }
}
