package app.inkstone.site;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The built browser part, by the hashed names that its manifest tells. */
@Component
class Assets {

  static final String PATH = "/app/";

  private static final Logger log = LoggerFactory.getLogger(Assets.class);
  private static final String ENTRY = "src/main.ts";

  private final @Nullable String script;
  private final List<String> styles;

  Assets(@Value("classpath:static/app/.vite/manifest.json") Resource manifest, JsonMapper json)
      throws IOException {
    JsonNode entry = entry(manifest, json);
    this.script = entry.has("file") ? PATH + entry.get("file").asString() : null;
    List<String> found = new ArrayList<>();
    entry.path("css").forEach(style -> found.add(PATH + style.asString()));
    this.styles = List.copyOf(found);
  }

  /** The path of the entry script, or null when the browser part was not built. */
  public @Nullable String script() {
    return script;
  }

  public List<String> styles() {
    return styles;
  }

  private static JsonNode entry(Resource manifest, JsonMapper json) throws IOException {
    if (!manifest.exists()) {
      log.warn("The browser part is not built: pages come without style and script");
      return json.createObjectNode();
    }
    try (InputStream in = manifest.getInputStream()) {
      return json.readTree(in).path(ENTRY);
    }
  }
}
