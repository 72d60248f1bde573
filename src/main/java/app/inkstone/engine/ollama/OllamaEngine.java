package app.inkstone.engine.ollama;

import app.inkstone.engine.Engine;
import app.inkstone.engine.EngineProperties.Choice;
import app.inkstone.engine.EngineState;
import app.inkstone.engine.InstalledModel;
import app.inkstone.engine.TextModel;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

@Component
class OllamaEngine implements Engine {

  private final OllamaModel model;
  private final OllamaWatch watch;
  private final OllamaServer server;

  OllamaEngine(OllamaModel model, OllamaWatch watch, OllamaServer server) {
    this.model = model;
    this.watch = watch;
    this.server = server;
  }

  @Override
  public Choice choice() {
    return Choice.OLLAMA;
  }

  @Override
  public TextModel model() {
    return model;
  }

  @Override
  public EngineState state() {
    return watch.state();
  }

  @Override
  public List<InstalledModel> models() {
    try {
      return server.models();
    } catch (RestClientException away) {
      return List.of();
    }
  }
}
