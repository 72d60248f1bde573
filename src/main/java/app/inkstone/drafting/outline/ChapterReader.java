package app.inkstone.drafting.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads chapters from the JSON of a model, which names and nests things as it likes. */
@Component
class ChapterReader {

  private static final List<String> HEADINGS = List.of("heading", "title", "name", "section");
  private static final List<String> POINTS =
      List.of("points", "keyPoints", "key_points", "content");
  private static final List<String> TARGETS =
      List.of("target", "length", "words", "amount", "chars");
  private static final List<String> CHILDREN =
      List.of("sections", "children", "subsections", "chapters");
  private static final int LEVELS = 3;
  private static final int MOST_POINTS = 12;
  private static final int LONGEST_LINE = 200;
  private static final Pattern TITLE =
      Pattern.compile("\"title\"\\s*:\\s*(\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\")");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
  private static final Pattern BREAK = Pattern.compile("[\\s\\p{Cc}\\p{Zl}\\p{Zp}]+");
  private static final Pattern HALF = Pattern.compile("\\p{Cs}");

  private final JsonMapper json;

  ChapterReader(JsonMapper json) {
    this.json = json;
  }

  /** The title in the head of an outline, when it is complete and can be read. */
  Optional<String> title(String head) {
    Matcher title = TITLE.matcher(head);
    try {
      return title.find()
          ? Optional.of(line(json.readValue(title.group(1), String.class)))
              .filter(text -> !text.isEmpty())
          : Optional.empty();
    } catch (JacksonException unreadable) {
      return Optional.empty();
    }
  }

  /** A chapter and those nested in it, in their order; none when it cannot be read. */
  List<Chapter> read(String chapter) {
    List<Chapter> found = new ArrayList<>();
    try {
      collect(json.readTree(chapter), 1, found);
    } catch (JacksonException unreadable) {
      return List.of();
    }
    return found;
  }

  private void collect(JsonNode node, int depth, List<Chapter> found) {
    if (!node.isObject() || depth > LEVELS) {
      return;
    }
    String heading = Numbering.strip(line(first(node, HEADINGS).asString("")));
    if (!heading.isEmpty()) {
      int level = Math.clamp(node.path("level").asInt(depth), 1, LEVELS);
      found.add(new Chapter(heading, level, points(node), target(first(node, TARGETS))));
    }
    first(node, CHILDREN).forEach(child -> collect(child, depth + 1, found));
  }

  private static JsonNode first(JsonNode node, List<String> names) {
    return names.stream()
        .map(node::path)
        .filter(value -> !value.isMissingNode() && !value.isNull())
        .findFirst()
        .orElse(node.path("absent"));
  }

  private static List<String> points(JsonNode chapter) {
    JsonNode points = first(chapter, POINTS);
    List<String> lines = new ArrayList<>();
    if (points.isString()) {
      lines.add(line(points.asString()));
    }
    points.forEach(point -> lines.add(Numbering.strip(line(point.asString("")))));
    return lines.stream().filter(line -> !line.isEmpty()).limit(MOST_POINTS).toList();
  }

  /** A number, or a number in words such as "约400字". */
  private static int target(JsonNode value) {
    Matcher digits = DIGITS.matcher(value.isContainer() ? "" : value.asString(""));
    return digits.find() ? Math.min(Integer.parseInt(digits.group()), 1_000_000) : 0;
  }

  /** A line that an article takes: half a surrogate pair cannot be stored. */
  private static String line(String text) {
    String whole = HALF.matcher(text).replaceAll("\uFFFD");
    String line = BREAK.matcher(whole).replaceAll(" ").strip();
    return line.length() <= LONGEST_LINE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_LINE - 1)));
  }
}
