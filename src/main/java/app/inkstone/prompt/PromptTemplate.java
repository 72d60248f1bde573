package app.inkstone.prompt;

import app.inkstone.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The prompt of a stage in four parts. A version never changes; another content is another version.
 *
 * @param stage {@code outline}, {@code section}, {@code polish} or {@code continue}
 */
public record PromptTemplate(
    String id,
    int version,
    String stage,
    Language language,
    String role,
    String structure,
    String example,
    String task) {

  /**
   * @throws IllegalArgumentException when a part holds a placeholder that it may not hold
   */
  public PromptTemplate {
    try {
      Stream.of(role, structure, example).forEach(PromptTemplate::stable);
      varying(task);
    } catch (IllegalArgumentException fault) {
      throw new IllegalArgumentException(id + ": " + fault.getMessage(), fault);
    }
  }

  /** The part that all requests of one article share: role, structure and example. */
  public String frame(Map<String, String> values) {
    requireKnown(values);
    return Stream.of(role, structure, example)
        .map(part -> stable(part).render(values))
        .filter(Predicate.not(String::isEmpty))
        .collect(Collectors.joining("\n\n"));
  }

  /** What this request asks for. */
  public String task(Map<String, String> values) {
    requireKnown(values);
    return varying(task).render(values);
  }

  /** The names of the placeholders, in alphabetical order. */
  public List<String> variables() {
    Set<String> names = new TreeSet<>(varying(task).names());
    Stream.of(role, structure, example).forEach(part -> names.addAll(stable(part).names()));
    return List.copyOf(names);
  }

  private static Wording stable(String part) {
    return new Wording(part, Variable.stableTags());
  }

  private static Wording varying(String part) {
    return new Wording(part, Variable.varyingTags());
  }

  private static void requireKnown(Map<String, String> values) {
    for (String name : values.keySet()) {
      if (!Variable.stableTags().contains(name) && !Variable.varyingTags().contains(name)) {
        throw new IllegalArgumentException("no template knows a variable " + name);
      }
    }
  }
}
