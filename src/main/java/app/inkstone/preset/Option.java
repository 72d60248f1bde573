package app.inkstone.preset;

import app.inkstone.engine.Sampling;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** What a request may set; the names are Ollama's. */
enum Option {
  TEMPERATURE(false),
  TOP_P(false),
  TOP_K(true),
  MIN_P(false),
  REPEAT_PENALTY(false),
  REPEAT_LAST_N(true),
  PRESENCE_PENALTY(false),
  NUM_PREDICT(true),
  SEED(true);

  private final boolean whole;

  Option(boolean whole) {
    this.whole = whole;
  }

  static Optional<Option> named(String name) {
    return Arrays.stream(values()).filter(option -> option.tag().equals(name)).findAny();
  }

  static Sampling sampling(ToDoubleFunction<Option> values) {
    return new Sampling(
        values.applyAsDouble(TEMPERATURE),
        values.applyAsDouble(TOP_P),
        (int) values.applyAsDouble(TOP_K),
        values.applyAsDouble(MIN_P),
        values.applyAsDouble(REPEAT_PENALTY),
        (int) values.applyAsDouble(REPEAT_LAST_N),
        values.applyAsDouble(PRESENCE_PENALTY));
  }

  String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean whole() {
    return whole;
  }

  boolean accepts(double value, Bounds bounds) {
    return bounds.contain(value) && (!whole || value == Math.rint(value));
  }

  Number asNumber(double value) {
    if (whole) {
      return (int) value;
    }
    return value;
  }

  /** The preset's own value; a preset has no seed, so that every text is another. */
  OptionalDouble of(Preset preset) {
    Sampling sampling = preset.sampling();
    return switch (this) {
      case TEMPERATURE -> OptionalDouble.of(sampling.temperature());
      case TOP_P -> OptionalDouble.of(sampling.topP());
      case TOP_K -> OptionalDouble.of(sampling.topK());
      case MIN_P -> OptionalDouble.of(sampling.minP());
      case REPEAT_PENALTY -> OptionalDouble.of(sampling.repeatPenalty());
      case REPEAT_LAST_N -> OptionalDouble.of(sampling.repeatLastN());
      case PRESENCE_PENALTY -> OptionalDouble.of(sampling.presencePenalty());
      case NUM_PREDICT -> OptionalDouble.of(preset.maxTokens());
      case SEED -> OptionalDouble.empty();
    };
  }
}
