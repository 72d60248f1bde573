package app.inkstone.engine;

import static app.inkstone.engine.EngineProperties.Choice.AUTO;
import static app.inkstone.engine.EngineProperties.Choice.OLLAMA;
import static app.inkstone.engine.EngineProperties.Choice.OPENAI;
import static app.inkstone.engine.EngineProperties.Choice.REHEARSAL;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import app.inkstone.engine.EngineFailure.Reason;
import app.inkstone.engine.EngineProperties.Choice;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * The engine that serves. Once a model server has been configured or seen, the rehearsal never
 * stands in for it again: a server that is away is a failure, not a reason to write placeholders.
 */
@Component
public class Engines {

  private final Map<Choice, Engine> engines;
  private final EngineProperties properties;
  private final EngineContacts contacts;

  Engines(List<Engine> engines, EngineProperties properties, EngineContacts contacts) {
    if (properties.engine() == OPENAI) {
      throw new EngineNotYetThere("openai");
    }
    this.engines = engines.stream().collect(toMap(Engine::choice, identity()));
    this.properties = properties;
    this.contacts = contacts;
  }

  /**
   * The model that serves now. It may turn out to be away when it is used.
   *
   * @throws EngineFailure when the server's version must not be used
   */
  public TextModel current() {
    Engine engine = serving();
    EngineState state = engine.state();
    if (state.verdict() == Verdict.REFUSED) {
      throw new EngineFailure(Reason.VERSION_REFUSED, Objects.toString(state.version()));
    }
    return engine.model();
  }

  /** What is known of the engine that serves; must not be called from an event loop. */
  public EngineState state() {
    boolean standsIn = properties.engine() == AUTO && serving() == engine(REHEARSAL);
    return standsIn ? engine(OLLAMA).state().rehearsed() : serving().state();
  }

  public List<InstalledModel> models() {
    return serving().models();
  }

  private Engine serving() {
    return engine(properties.engine() == AUTO ? discovered() : properties.engine());
  }

  private Choice discovered() {
    boolean server =
        properties.ollama().configured() || contacts.ever() || engine(OLLAMA).state().reachable();
    return server ? OLLAMA : REHEARSAL;
  }

  private Engine engine(Choice choice) {
    return Objects.requireNonNull(engines.get(choice), () -> "no engine " + choice);
  }
}
