package app.inkstone.drafting;

import app.inkstone.engine.Assignment;
import app.inkstone.engine.GenerationRequest;
import app.inkstone.engine.Sampling;
import java.security.SecureRandom;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request to the model, as a step sends it.
 *
 * @param basedOn the text that the section has now
 */
record Piece(
    Prompt prompt,
    Assignment assignment,
    int maxTokens,
    @Nullable Map<String, Object> schema,
    String basedOn) {

  private static final SecureRandom SEEDS = new SecureRandom();

  GenerationRequest request(Commission commission, Sampling sampling) {
    Integer chosen = commission.options().seed();
    int seed = chosen != null ? chosen : SEEDS.nextInt(Integer.MAX_VALUE);
    return new GenerationRequest(prompt.messages(), sampling, maxTokens, seed, schema, assignment);
  }

  StepRecord record(Commission commission, GenerationRequest request) {
    return new StepRecord(
        request.messages(),
        prompt.template(),
        prompt.templateVersion(),
        request.sampling(),
        request.maxTokens(),
        commission.description().contextWindow(),
        request.seed(),
        prompt.estimatedTokens(),
        basedOn,
        null,
        null,
        null);
  }
}
