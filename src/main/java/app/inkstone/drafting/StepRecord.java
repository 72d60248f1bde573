package app.inkstone.drafting;

import app.inkstone.engine.Completion;
import app.inkstone.engine.Message;
import app.inkstone.engine.Sampling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What explains and repeats one step: the prompt as sent, every option, and the figures that came
 * back.
 *
 * @param basedOn the text that the section had when the step began
 * @param answer as the model sent it, where the step's text is a reading of it
 */
public record StepRecord(
    List<Message> messages,
    String template,
    int templateVersion,
    Sampling sampling,
    int maxTokens,
    int contextWindow,
    int seed,
    int estimatedPromptTokens,
    String basedOn,
    @Nullable String answer,
    @Nullable Long firstTokenMs,
    @Nullable Completion completion) {

  StepRecord completed(
      @Nullable Long firstTokenMs, Completion completion, @Nullable String answer) {
    return new StepRecord(
        messages,
        template,
        templateVersion,
        sampling,
        maxTokens,
        contextWindow,
        seed,
        estimatedPromptTokens,
        basedOn,
        answer,
        firstTokenMs,
        completion);
  }
}
