package app.inkstone.engine.rehearsal;

import app.inkstone.engine.Engine;
import app.inkstone.engine.EngineProperties;
import app.inkstone.engine.EngineProperties.Choice;
import app.inkstone.engine.EngineState;
import app.inkstone.engine.InstalledModel;
import app.inkstone.engine.TextModel;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class RehearsalEngine implements Engine {

  private final RehearsalModel model;
  private final EngineProperties properties;

  RehearsalEngine(RehearsalModel model, EngineProperties properties) {
    this.model = model;
    this.properties = properties;
  }

  @Override
  public Choice choice() {
    return Choice.REHEARSAL;
  }

  @Override
  public TextModel model() {
    return model;
  }

  @Override
  public EngineState state() {
    return EngineState.rehearsal(properties.name());
  }

  @Override
  public List<InstalledModel> models() {
    return List.of();
  }
}
