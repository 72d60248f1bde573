package app.inkstone.preset.web;

import app.inkstone.preset.Bounds;
import app.inkstone.preset.Preset;
import app.inkstone.text.Language;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/** A preset as programs see it; its options can be sent back as the options of a run. */
record PresetItem(
    String id,
    int version,
    @JsonProperty("default") boolean isDefault,
    Map<Language, String> names,
    Map<Language, String> purposes,
    Map<String, Number> options,
    double lengthPenalty,
    Map<String, Bounds> bounds) {

  static PresetItem of(Preset preset) {
    return new PresetItem(
        preset.id(),
        preset.version(),
        preset.isDefault(),
        preset.names(),
        preset.purposes(),
        preset.options(),
        preset.lengthPenalty(),
        preset.bounds());
  }
}
