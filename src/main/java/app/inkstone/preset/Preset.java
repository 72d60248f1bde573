package app.inkstone.preset;

import app.inkstone.engine.Sampling;
import app.inkstone.text.Language;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A named way to draw texts. A version never changes; another content is another version.
 *
 * @param maxTokens the hard wall for the new tokens of one piece
 * @param lengthPenalty above 1 prefers shorter texts, below 1 longer ones; it chooses among several
 *     drawn texts and is no option of a model server
 * @param bounds what a request may ask for instead, by option name
 */
public record Preset(
    String id,
    int version,
    Map<Language, String> names,
    Map<Language, String> purposes,
    Sampling sampling,
    int maxTokens,
    double lengthPenalty,
    boolean isDefault,
    Map<String, Bounds> bounds) {

  /** By Ollama's names, as a request would ask for them. */
  public Map<String, Number> options() {
    Map<String, Number> options = new LinkedHashMap<>();
    for (Option option : Option.values()) {
      option.of(this).ifPresent(value -> options.put(option.tag(), option.asNumber(value)));
    }
    return options;
  }
}
