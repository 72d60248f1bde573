package app.inkstone.engine.rehearsal;

import app.inkstone.engine.EngineProperties;
import app.inkstone.engine.Generation;
import app.inkstone.engine.GenerationRequest;
import app.inkstone.engine.ModelDescription;
import app.inkstone.engine.TextModel;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes placeholders by the figures of the assignment; it does not read the prompt. */
@Component
class RehearsalModel implements TextModel {

  private final EngineProperties properties;
  private final JsonMapper json;

  RehearsalModel(EngineProperties properties, JsonMapper json) {
    this.properties = properties;
    this.json = json;
  }

  @Override
  public ModelDescription describe() {
    return new ModelDescription("rehearsal", "rehearsal", null, properties.contextWindow());
  }

  @Override
  public Generation start(GenerationRequest request) {
    List<String> tokens = RehearsalTokens.split(text(request));
    Duration pace = Duration.ofSeconds(1).dividedBy(properties.rehearsal().tokensPerSecond());
    return new PacedGeneration(tokens, request.maxTokens(), pace);
  }

  private String text(GenerationRequest request) {
    if (request.schema() != null) {
      return json.writeValueAsString(RehearsalOutline.of(request.assignment()));
    }
    return new Placeholder(request.assignment(), request.seed()).text();
  }
}
