package app.inkstone.prompt;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with {@code {{name}}} placeholders. Each is resolved once; a value is never looked at
 * again, so that braces in it stay what they are.
 *
 * <p>Absent values leave no hole: a line is left out when all of its placeholders are empty, and so
 * is a paragraph (lines between blank lines), together with a lead-in that has none itself.
 */
class Wording {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}]*)}}");
  private static final Pattern BLANK_LINES = Pattern.compile("\\n(?:[ \\t]*\\n)+");

  private final String text;
  private final Set<String> names = new TreeSet<>();

  /**
   * @throws IllegalArgumentException for a placeholder that is not among the allowed or not closed
   */
  Wording(String text, Set<String> allowed) {
    this.text = text.strip();
    Matcher placeholder = PLACEHOLDER.matcher(text);
    while (placeholder.find()) {
      names.add(placeholder.group(1));
    }
    if (PLACEHOLDER.matcher(text).replaceAll("").contains("{{")) {
      throw new IllegalArgumentException("a placeholder is not closed");
    }
    names.stream().filter(name -> !allowed.contains(name)).findFirst().ifPresent(Wording::refuse);
  }

  Set<String> names() {
    return names;
  }

  String render(Map<String, String> values) {
    return Arrays.stream(BLANK_LINES.split(text))
        .filter(paragraph -> hasSubstance(paragraph, values))
        .map(paragraph -> renderLines(paragraph, values))
        .collect(Collectors.joining("\n\n"));
  }

  private static String renderLines(String paragraph, Map<String, String> values) {
    return paragraph
        .lines()
        .filter(line -> hasSubstance(line, values))
        .map(line -> fill(line, values))
        .collect(Collectors.joining("\n"));
  }

  private static boolean hasSubstance(String template, Map<String, String> values) {
    List<String> names =
        PLACEHOLDER.matcher(template).results().map(match -> match.group(1)).toList();
    return names.isEmpty()
        || names.stream().anyMatch(name -> !values.getOrDefault(name, "").isBlank());
  }

  private static String fill(String line, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(line)
        .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), "")));
  }

  private static void refuse(String name) {
    throw new IllegalArgumentException("{{" + name + "}} may not be used here");
  }
}
