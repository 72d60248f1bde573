package app.inkstone.engine.ollama;

import app.inkstone.engine.Chunk;
import app.inkstone.engine.EngineProperties;
import app.inkstone.engine.Generation;
import app.inkstone.engine.GenerationRequest;
import app.inkstone.engine.ModelDescription;
import app.inkstone.engine.TextModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.ollama.OllamaChatModel;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;

/** A model in Ollama. Nothing is ever sent twice: a retry is the caller's decision. */
@Component
class OllamaModel implements TextModel {

  private final OllamaChatModel chat;
  private final EngineProperties properties;
  private final OllamaWatch watch;
  private final OllamaFailures failures;

  OllamaModel(
      OllamaChatModel chat, EngineProperties properties, OllamaWatch watch, JsonMapper json) {
    this.chat = chat;
    this.properties = properties;
    this.watch = watch;
    this.failures = new OllamaFailures(json);
  }

  @Override
  public ModelDescription describe() {
    return new ModelDescription(
        "ollama", properties.name(), watch.state().digest(), properties.contextWindow());
  }

  @Override
  public Generation start(GenerationRequest request) {
    return StreamedGeneration.of(
        chunks(request), properties.firstToken(), properties.betweenTokens());
  }

  private Flux<Chunk> chunks(GenerationRequest request) {
    OllamaChunks reader = new OllamaChunks();
    Flux<ChatResponse> lines = chat.stream(OllamaPrompt.of(request, properties));
    return OllamaWire.guarded(lines).concatMapIterable(reader::read).onErrorMap(failures::from);
  }
}
