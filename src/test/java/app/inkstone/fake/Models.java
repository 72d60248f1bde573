package app.inkstone.fake;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.reactivestreams.Publisher;
import reactor.netty.http.server.HttpServerResponse;
import tools.jackson.databind.JsonNode;

/** What the server says of itself and its models. */
final class Models {

  private static final long SIZE = 2_497_293_918L;
  private static final Map<String, Object> DETAILS =
      Map.of(
          "format", "gguf",
          "family", "qwen3",
          "families", List.of("qwen3"),
          "parameter_size", "4.0B",
          "quantization_level", "Q4_K_M");

  private final Machine machine;

  Models(Machine machine) {
    this.machine = machine;
  }

  Object version() {
    return Map.of("version", machine.version());
  }

  Object tags() {
    return Map.of("models", machine.models().stream().map(Models::tag).toList());
  }

  Object running() {
    List<String> loaded = machine.loaded() ? machine.models() : List.of();
    return Map.of("models", loaded.stream().map(Models::tag).toList());
  }

  Publisher<Void> show(JsonNode asked, HttpServerResponse response) {
    String model = asked.path("model").asString("");
    if (!machine.has(model)) {
      return Wire.refusal(response, 404, "model '" + model + "' not found");
    }
    return Wire.json(
        response,
        Map.of(
            "details",
            DETAILS,
            "capabilities",
            List.of("completion", "tools"),
            "parameters",
            "stop    \"<|im_start|>\"\nstop    \"<|im_end|>\"",
            "model_info",
            Map.of("general.architecture", "qwen3", "qwen3.context_length", 262_144)));
  }

  private static Map<String, Object> tag(String name) {
    return Map.of(
        "name", name,
        "model", name,
        "modified_at", Instant.EPOCH.toString(),
        "size", SIZE,
        "size_vram", SIZE,
        "digest", digest(name),
        "details", DETAILS);
  }

  static String digest(String name) {
    return HexFormat.of().toHexDigits(name.hashCode()).repeat(8);
  }
}
