package app.inkstone.engine;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start, in two lines instead of a stack trace, what to change. */
class EngineNotYetThereAnalysis extends AbstractFailureAnalyzer<EngineNotYetThere> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, EngineNotYetThere cause) {
    return new FailureAnalysis(
        "The engine \"" + cause.engine() + "\" comes later than this release.",
        "Set INKSTONE_ENGINE (inkstone.text-model.engine) to auto, ollama or rehearsal.",
        cause);
  }
}
