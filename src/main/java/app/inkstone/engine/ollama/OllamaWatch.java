package app.inkstone.engine.ollama;

import app.inkstone.engine.EngineContacts;
import app.inkstone.engine.EngineProperties;
import app.inkstone.engine.EngineState;
import app.inkstone.engine.InstalledModel;
import app.inkstone.engine.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * Looks at the server at most every few seconds, one look at a time. Nobody waits long for it: when
 * the server is slow to answer, the last finding is given.
 */
@Component
class OllamaWatch {

  private static final Logger log = LoggerFactory.getLogger(OllamaWatch.class);
  private static final Duration FRESH = Duration.ofSeconds(3);
  private static final Duration PATIENCE = Duration.ofMillis(800);

  private final OllamaServer server;
  private final EngineProperties properties;
  private final EngineContacts contacts;
  private final Clock clock;
  private @Nullable Look look;
  private volatile EngineState last;

  OllamaWatch(
      OllamaServer server, EngineProperties properties, EngineContacts contacts, Clock clock) {
    this.server = server;
    this.properties = properties;
    this.contacts = contacts;
    this.clock = clock;
    this.last = unreachable();
  }

  EngineState state() {
    return look().copy().completeOnTimeout(last, PATIENCE.toMillis(), TimeUnit.MILLISECONDS).join();
  }

  /** The next question is put to the server itself. */
  synchronized void forget() {
    look = null;
  }

  private synchronized CompletableFuture<EngineState> look() {
    Instant now = clock.instant();
    if (look == null || look.begun().plus(FRESH).isBefore(now)) {
      look = new Look(CompletableFuture.supplyAsync(this::ask, Thread::startVirtualThread), now);
    }
    return look.finding();
  }

  private EngineState ask() {
    last = finding();
    if (last.reachable()) {
      remember();
    }
    return last;
  }

  private EngineState finding() {
    try {
      return seen(server.version());
    } catch (RestClientException away) {
      return unreachable();
    } catch (RuntimeException strange) {
      log.warn("The model server at {} answers strangely", url(), strange);
      return unreachable();
    }
  }

  private void remember() {
    try {
      contacts.reached("ollama");
    } catch (RuntimeException forgotten) {
      log.warn("Could not note that the model server was reached", forgotten);
    }
  }

  private EngineState seen(String version) {
    Optional<InstalledModel> model =
        server.models().stream().filter(m -> m.name().equals(fullName())).findFirst();
    return new EngineState(
        "ollama",
        url(),
        true,
        version,
        verdict(version, model.isPresent()),
        properties.name(),
        model.isPresent(),
        model.map(InstalledModel::digest).orElse(null),
        false);
  }

  private static Verdict verdict(String version, boolean present) {
    Verdict verdict = ServerVersion.parse(version).verdict();
    return verdict == Verdict.REFUSED || present ? verdict : Verdict.MISSING;
  }

  private EngineState unreachable() {
    return EngineState.unreachable("ollama", url(), properties.name());
  }

  /** The address as it may be shown: without a password in it. */
  private String url() {
    return properties.ollama().address().replaceFirst("//[^/@]*@", "//");
  }

  /** Ollama lists a model without a tag as its latest. */
  private String fullName() {
    String name = properties.name();
    return name.lastIndexOf(':') > name.lastIndexOf('/') ? name : name + ":latest";
  }

  private record Look(CompletableFuture<EngineState> finding, Instant begun) {}
}
