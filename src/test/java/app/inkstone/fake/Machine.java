package app.inkstone.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import tools.jackson.databind.JsonNode;

/** The state of the fake: its models, its speed, what it is to do next and what it has seen. */
final class Machine {

  static final String USUAL_MODEL = "qwen3:4b-instruct-2507-q4_K_M";

  private final Queue<Script> generations = new ConcurrentLinkedQueue<>();
  private final Queue<Script> pulls = new ConcurrentLinkedQueue<>();
  private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
  private final List<String> models = new CopyOnWriteArrayList<>(List.of(USUAL_MODEL));
  private final AtomicBoolean loaded = new AtomicBoolean();
  private volatile String version = "0.32.15";
  private volatile Timing timing;

  Machine(Timing timing) {
    this.timing = timing;
  }

  void enqueue(Script script) {
    (script.behaviour().concernsPulls() ? pulls : generations).add(script);
  }

  Script nextGeneration() {
    return taken(generations);
  }

  Script nextPull() {
    return taken(pulls);
  }

  private static Script taken(Queue<Script> queue) {
    Script script = queue.poll();
    return script == null ? Script.of(Behaviour.NORMAL) : script;
  }

  RecordedRequest received(String path, JsonNode body) {
    RecordedRequest request = new RecordedRequest(path, body);
    requests.add(request);
    return request;
  }

  List<RecordedRequest> requests() {
    return new ArrayList<>(requests);
  }

  void forget() {
    requests.clear();
    generations.clear();
    pulls.clear();
  }

  /** Whether this call loaded the model. */
  boolean load() {
    return loaded.compareAndSet(false, true);
  }

  void unload() {
    loaded.set(false);
  }

  boolean loaded() {
    return loaded.get();
  }

  boolean has(String model) {
    return models.contains(model);
  }

  List<String> models() {
    return models;
  }

  String version() {
    return version;
  }

  void version(String other) {
    version = other;
  }

  Timing timing() {
    return timing;
  }

  void timing(Timing other) {
    timing = other;
  }
}
