package app.inkstone.drafting;

import app.inkstone.engine.ModelDescription;
import app.inkstone.engine.Sampling;
import app.inkstone.preset.ChosenOptions;
import app.inkstone.preset.Preset;
import org.jspecify.annotations.Nullable;

/**
 * What explains and repeats a run as a whole. All is empty while the run waits.
 *
 * @param presetVersion of the preset at the time
 */
public record RunRecord(
    @Nullable ModelDescription model,
    @Nullable String preset,
    int presetVersion,
    @Nullable Sampling sampling,
    @Nullable Integer seed) {

  static RunRecord of(ModelDescription model, Preset preset, ChosenOptions options) {
    return new RunRecord(model, preset.id(), preset.version(), options.sampling(), options.seed());
  }
}
