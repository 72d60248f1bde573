package app.inkstone.engine.ollama;

import app.inkstone.engine.EngineProperties;
import app.inkstone.engine.ollama.PullProgress.State;
import java.time.Duration;
import org.springframework.ai.ollama.api.OllamaApi;
import org.springframework.ai.ollama.api.OllamaApi.PullModelRequest;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import tools.jackson.databind.json.JsonMapper;

/** The pull of the configured model, one at a time; whoever asks while it runs, joins it. */
@Component
public class Pulls {

  /** A pull of some gigabytes may pause while the server tries a part again. */
  private static final Duration SILENCE = Duration.ofMinutes(10);

  private final OllamaApi api;
  private final EngineProperties properties;
  private final OllamaWatch watch;
  private final OllamaFailures failures;
  private final Disposable.Swap running = Disposables.swap();
  private final Sinks.Many<PullProgress> news =
      Sinks.many().replay().latestOrDefault(PullProgress.idle());
  private volatile PullProgress latest = PullProgress.idle();

  Pulls(OllamaApi api, EngineProperties properties, OllamaWatch watch, JsonMapper json) {
    this.api = api;
    this.properties = properties;
    this.watch = watch;
    this.failures = new OllamaFailures(json);
  }

  public PullProgress latest() {
    return latest;
  }

  /** Where the pull is now, then every change, to its end. */
  public Flux<PullProgress> follow() {
    return news.asFlux().takeUntil(progress -> progress.state() != State.RUNNING);
  }

  public synchronized PullProgress start() {
    if (latest.state() != State.RUNNING) {
      String model = properties.name();
      tell(PullProgress.begun(model));
      running.update(pull(model).subscribe(this::tell, this::fail, this::ended));
    }
    return latest;
  }

  private Flux<PullProgress> pull(String model) {
    PullMeter meter = new PullMeter(model);
    return OllamaWire.guarded(api.pullModel(new PullModelRequest(model)))
        .timeout(SILENCE)
        .map(meter::read);
  }

  private void fail(Throwable failure) {
    tell(latest.failed(failures.from(failure).detail()));
  }

  private void ended() {
    if (latest.state() == State.RUNNING) {
      tell(latest.failed("The server ended the pull before it was complete."));
    }
  }

  /** One at a time: news from two threads at once would be dropped. */
  private synchronized void tell(PullProgress progress) {
    if (progress.state() == State.FINISHED) {
      watch.forget();
    }
    latest = progress;
    news.tryEmitNext(progress);
  }

  @EventListener(ContextClosedEvent.class)
  void close() {
    running.dispose();
    news.tryEmitComplete();
  }
}
