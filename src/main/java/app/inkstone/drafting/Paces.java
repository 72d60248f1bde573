package app.inkstone.drafting;

import app.inkstone.engine.Completion;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The pieces that are being written now, and what an operator sees of all of them. */
@Component
class Paces {

  private final Map<String, Pace> live = new ConcurrentHashMap<>();
  private final MeterRegistry registry;
  private final Timer first;
  private final Timer gap;

  Paces(MeterRegistry registry) {
    this.registry = registry;
    this.first =
        Timer.builder("inkstone.first.token").publishPercentileHistogram().register(registry);
    this.gap = Timer.builder("inkstone.token.gap").publishPercentileHistogram().register(registry);
  }

  Pace begin(String run) {
    Pace pace = new Pace(first, gap);
    live.put(run, pace);
    return pace;
  }

  void end(String run) {
    live.remove(run);
  }

  void ended(Completion completion) {
    registry.counter("inkstone.tokens", "kind", "prompt").increment(completion.promptTokens());
    registry.counter("inkstone.tokens", "kind", "output").increment(completion.outputTokens());
  }

  Optional<Pace> of(String run) {
    return Optional.ofNullable(live.get(run));
  }
}
