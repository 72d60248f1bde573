package app.inkstone.preset;

import app.inkstone.text.Language;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shape of {@code presets.yaml}. */
record PresetFile(Map<String, Bounds> bounds, List<Entry> presets) {

  record Entry(
      String id,
      int version,
      @JsonProperty("default") @Nullable Boolean isDefault,
      Map<Language, String> names,
      Map<Language, String> purposes,
      Map<String, Double> options,
      double lengthPenalty) {

    private Preset within(Map<String, Bounds> bounds) {
      return new Preset(
          id,
          version,
          names,
          purposes,
          Option.sampling(this::valueOf),
          (int) valueOf(Option.NUM_PREDICT),
          lengthPenalty,
          Boolean.TRUE.equals(isDefault),
          bounds);
    }

    private double valueOf(Option option) {
      Double value = options.get(option.tag());
      if (value == null) {
        throw new IllegalStateException("preset " + id + " does not say its " + option.tag());
      }
      return value;
    }
  }

  List<Preset> all() {
    return presets.stream().map(entry -> entry.within(bounds)).toList();
  }
}
