package app.inkstone.drafting.outline;

import app.inkstone.text.LengthGoal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How outlines are asked for and read. */
@Component
public class OutlineReading {

  private final ChapterReader chapters;
  private final Map<String, Object> schema;

  OutlineReading(ChapterReader chapters, JsonMapper json) {
    this.chapters = chapters;
    this.schema = shipped(json);
  }

  private static Map<String, Object> shipped(JsonMapper json) {
    try (var file = new ClassPathResource("drafting/outline-schema.json").getInputStream()) {
      return json.readValue(file, new TypeReference<>() {});
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** The JSON schema that the model server holds the answer to. */
  public Map<String, Object> schema() {
    return schema;
  }

  /** Begins to read an answer. */
  public StreamedOutline begin(LengthGoal whole) {
    return new StreamedOutline(chapters, whole);
  }
}
