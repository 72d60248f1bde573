package app.inkstone.engine.ollama;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One line of Ollama's answer, made fit for Spring AI. */
final class WireLine {

  /**
   * Ollama leaves out figures that are zero, and without them Spring AI drops the finish reason.
   */
  private static final List<String> FIGURES = List.of("prompt_eval_count", "eval_count");

  private final JsonMapper json;

  WireLine(JsonMapper json) {
    this.json = json;
  }

  String checked(String line) {
    if (line.startsWith("{\"error\"")) {
      throw new ErrorLine(json.readTree(line).path("error").asString(line));
    }
    return line.contains("\"done\":true") ? withFigures(line) : line;
  }

  private String withFigures(String line) {
    ObjectNode last = (ObjectNode) json.readTree(line);
    for (String figure : FIGURES) {
      if (!last.has(figure)) {
        last.put(figure, 0);
      }
    }
    return json.writeValueAsString(last);
  }
}
