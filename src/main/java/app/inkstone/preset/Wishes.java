package app.inkstone.preset;

import app.inkstone.problem.FieldFault;
import app.inkstone.problem.InvalidInput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The options of one request, checked against a preset's bounds. */
class Wishes {

  private final Preset preset;
  private final Map<Option, Double> granted = new EnumMap<>(Option.class);
  private final List<FieldFault> faults = new ArrayList<>();

  Wishes(Preset preset, Map<String, ?> wanted) {
    this.preset = preset;
    wanted.forEach(this::consider);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  ChosenOptions granted() {
    Double seed = granted.get(Option.SEED);
    return new ChosenOptions(
        Option.sampling(this::valueOf),
        (int) valueOf(Option.NUM_PREDICT),
        seed == null ? null : seed.intValue());
  }

  private double valueOf(Option option) {
    Double wish = granted.get(option);
    return wish != null ? wish : option.of(preset).orElseThrow();
  }

  private void consider(String name, @Nullable Object value) {
    Option option = Option.named(name).orElse(null);
    if (option == null) {
      faults.add(FieldFault.of("options." + name, "option-unknown", knownNames()));
    } else {
      consider(option, value);
    }
  }

  private void consider(Option option, @Nullable Object value) {
    Bounds bounds = preset.bounds().get(option.tag());
    if (bounds == null) {
      throw new IllegalStateException(preset.id() + " has no bounds for " + option.tag());
    }
    if (value instanceof Number number && option.accepts(number.doubleValue(), bounds)) {
      granted.put(option, number.doubleValue());
    } else {
      faults.add(
          FieldFault.of(
              "options." + option.tag(),
              option.whole() ? "option-whole-number" : "option-number",
              bounds.leastInWords(),
              bounds.mostInWords()));
    }
  }

  private static String knownNames() {
    return Arrays.stream(Option.values()).map(Option::tag).collect(Collectors.joining(", "));
  }
}
