package app.inkstone.drafting;

import app.inkstone.engine.Chunk;
import app.inkstone.engine.Completion;
import app.inkstone.engine.EngineFailure;
import app.inkstone.engine.FinishReason;
import app.inkstone.engine.Generation;
import app.inkstone.engine.GenerationRequest;
import app.inkstone.engine.Sampling;
import app.inkstone.run.Finish;
import app.inkstone.run.StepLog;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Has a piece written: sends it, takes what comes, and tells how it ended. */
@Component
class Writing {

  private final Paces paces;
  private final JsonMapper json;

  Writing(Paces paces, JsonMapper json) {
    this.paces = paces;
    this.json = json;
  }

  /**
   * Writes a piece to its end, to a stop or to a failure; a failure is told, not thrown, because
   * what came before it has to be kept first.
   */
  Outcome write(Commission commission, StepLog step, Piece piece, Manuscript manuscript)
      throws InterruptedException {
    Sampling sampling = manuscript.sampling(commission.options());
    GenerationRequest request = piece.request(commission, sampling);
    StepRecord begun = piece.record(commission, request);
    step.record(json.writeValueAsString(begun));
    Pace pace = paces.begin(commission.run().run().id());
    try {
      refuseWhatDoesNotFit(commission, piece);
      Completion completion = read(commission, request, manuscript, pace);
      step.record(
          json.writeValueAsString(
              begun.completed(pace.firstTokenMs(), completion, manuscript.answer())));
      paces.ended(completion);
      return new Outcome(finish(completion.reason()), null);
    } catch (EngineFailure failure) {
      step.warn(failure.reason().tag(), failure.detail());
      return new Outcome(Finish.ERROR, failure);
    } finally {
      paces.end(commission.run().run().id());
    }
  }

  private static void refuseWhatDoesNotFit(Commission commission, Piece piece) {
    int need = piece.prompt().estimatedTokens() + piece.maxTokens();
    int window = commission.description().contextWindow();
    if (need > window) {
      throw new EngineFailure(
          EngineFailure.Reason.CONTEXT_EXCEEDED, "%d > %d tokens".formatted(need, window));
    }
  }

  private static Completion read(
      Commission commission, GenerationRequest request, Manuscript manuscript, Pace pace)
      throws InterruptedException {
    try (Generation generation = commission.model().start(request)) {
      Runnable stopper = generation::cancel;
      commission.run().onStop(stopper);
      try {
        return read(generation, manuscript, pace);
      } finally {
        commission.run().forgetStop(stopper);
      }
    }
  }

  private static Completion read(Generation generation, Manuscript manuscript, Pace pace)
      throws InterruptedException {
    while (true) {
      switch (generation.next()) {
        case Chunk.Text(String text) -> {
          pace.token();
          manuscript.take(text);
        }
        case Chunk.End(Completion completion) -> {
          return completion;
        }
      }
    }
  }

  private static Finish finish(FinishReason reason) {
    return switch (reason) {
      case STOP -> Finish.COMPLETE;
      case LENGTH -> Finish.LENGTH;
      case CANCELLED -> Finish.STOPPED;
    };
  }
}
