package app.inkstone.engine;

import java.util.Objects;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells what is known of the engine. It is always up: without a model one can still write. */
@Component("textModelHealthIndicator")
class TextModelHealthIndicator implements HealthIndicator {

  private final Engines engines;

  TextModelHealthIndicator(Engines engines) {
    this.engines = engines;
  }

  @Override
  public Health health() {
    EngineState state = engines.state();
    return Health.up()
        .withDetail("engine", state.engine())
        .withDetail("verdict", state.verdict())
        .withDetail("version", Objects.requireNonNullElse(state.version(), "unknown"))
        .withDetail("model", state.model())
        .withDetail("present", state.present())
        .withDetail("rehearsing", state.rehearsing())
        .build();
  }
}
