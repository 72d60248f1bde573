package app.inkstone.engine;

/** The configuration names an engine that this release does not have. */
class EngineNotYetThere extends IllegalStateException {

  EngineNotYetThere(String engine) {
    super(
        "inkstone.text-model.engine (INKSTONE_ENGINE) is \""
            + engine
            + "\", which comes later; use auto, ollama or rehearsal.");
  }
}
