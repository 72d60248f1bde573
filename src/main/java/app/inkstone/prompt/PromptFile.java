package app.inkstone.prompt;

import app.inkstone.text.Language;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A prompt as it is shipped: Markdown with front matter, and its parts under the headings {@code #
 * role}, {@code # structure}, {@code # example} and {@code # task}. One that has only a task names
 * the prompt whose frame it takes over.
 */
record PromptFile(Map<?, ?> facts, Map<String, String> parts) {

  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---\\n(.*?)^---\\n(.*)\\z", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern PARTS = Pattern.compile("^# ", Pattern.MULTILINE);
  private static final Set<String> PART_NAMES = Set.of("role", "structure", "example", "task");

  static PromptFile parse(String content) {
    Matcher file = FRONT_MATTER.matcher(content.replace("\r\n", "\n"));
    if (!file.matches()) {
      throw new IllegalArgumentException("the front matter is missing");
    }
    Map<?, ?> facts = new Yaml(new SafeConstructor(new LoaderOptions())).load(file.group(1));
    return new PromptFile(facts, parts(file.group(2)));
  }

  String id() {
    return fact("id");
  }

  PromptTemplate template(Function<String, PromptFile> others) {
    PromptFile framing = facts.containsKey("frame") ? others.apply(fact("frame")) : this;
    return new PromptTemplate(
        id(),
        Integer.parseInt(fact("version")),
        fact("stage"),
        Language.valueOf(fact("language").toUpperCase(Locale.ROOT)),
        framing.part("role"),
        framing.part("structure"),
        framing.part("example"),
        part("task"));
  }

  private static Map<String, String> parts(String body) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part : PARTS.split(body.strip())) {
      if (!part.isBlank()) {
        String name = part.lines().findFirst().orElseThrow().strip();
        boolean known = PART_NAMES.contains(name);
        if (!known || parts.put(name, part.substring(name.length()).strip()) != null) {
          throw new IllegalArgumentException("a part that is unknown or there twice: " + name);
        }
      }
    }
    return parts;
  }

  private String fact(String name) {
    Object fact = facts.get(name);
    if (fact == null) {
      throw new IllegalArgumentException("the front matter has no " + name);
    }
    return fact.toString();
  }

  private String part(String name) {
    String part = parts.get(name);
    if (part == null) {
      throw new IllegalArgumentException(id() + " has no part " + name);
    }
    return part;
  }
}
