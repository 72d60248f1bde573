package app.inkstone.fake;

import java.util.List;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/**
 * A fake Ollama server on a port of its own: in a test by {@link #start()}, or as a process by
 * {@link #main} with {@code --port=0 --speed=10}, steered over {@code /_fake/}.
 */
public final class FakeOllama implements AutoCloseable {

  private final Machine machine;
  private final DisposableServer server;

  private FakeOllama(Machine machine, int port) {
    this.machine = machine;
    Routes routes = new Routes(machine);
    this.server = HttpServer.create().host("127.0.0.1").port(port).route(routes::accept).bindNow();
  }

  /** Answers as fast as it can. */
  public static FakeOllama start() {
    return start(Timing.instant());
  }

  public static FakeOllama start(Timing timing) {
    return new FakeOllama(new Machine(timing), 0);
  }

  public static void main(String... args) {
    Arguments arguments = Arguments.of(args);
    FakeOllama fake = new FakeOllama(new Machine(arguments.timing()), arguments.port());
    if (!arguments.model()) {
      fake.withoutModels();
    }
    System.out.println("Fake Ollama listening on " + fake.url());
    fake.server.onDispose().block();
  }

  public String url() {
    return "http://127.0.0.1:" + server.port();
  }

  /** What the next requests meet, in this order; after that all is normal. */
  public FakeOllama next(Script... scripts) {
    List.of(scripts).forEach(machine::enqueue);
    return this;
  }

  public FakeOllama timing(Timing timing) {
    machine.timing(timing);
    return this;
  }

  public FakeOllama version(String version) {
    machine.version(version);
    return this;
  }

  public FakeOllama withoutModels() {
    machine.models().clear();
    return this;
  }

  /** All requests that had a body, in the order of their coming. */
  public List<RecordedRequest> requests() {
    return machine.requests();
  }

  public List<RecordedRequest> chats() {
    return requests().stream().filter(request -> request.path().equals("/api/chat")).toList();
  }

  /** Forgets requests and scripts. */
  public void forget() {
    machine.forget();
  }

  @Override
  public void close() {
    server.disposeNow();
  }
}
