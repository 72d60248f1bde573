package app.inkstone.engine;

/** The configuration names an engine that this release does not have. */
class EngineNotYetThere extends IllegalStateException {

  private final String engine;

  EngineNotYetThere(String engine) {
    super("The engine " + engine + " comes later.");
    this.engine = engine;
  }

  String engine() {
    return engine;
  }
}
