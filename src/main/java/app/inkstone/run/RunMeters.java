package app.inkstone.run;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** What an operator sees of runs: how many ended how, how many wait and are worked on. */
@Component
class RunMeters {

  private final MeterRegistry registry;

  RunMeters(MeterRegistry registry, RunTable runs) {
    this.registry = registry;
    for (RunState state : RunState.values()) {
      if (state.ended()) {
        registry.counter("inkstone.runs.ended", "state", state.tag());
      } else {
        Gauge.builder("inkstone.runs", () -> runs.count(state))
            .tag("state", state.tag())
            .register(registry);
      }
    }
  }

  void ended(RunState state) {
    registry.counter("inkstone.runs.ended", "state", state.tag()).increment();
  }
}
