package app.inkstone.engine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decides what a model writes, so that it can be kept and sent again.
 *
 * @param maxTokens the hard wall for new tokens; positive
 * @param seed makes the drawing repeatable
 * @param schema a JSON schema that the answer must follow; none for prose
 * @param assignment what is asked for, in figures; a model does not see it, an engine without a
 *     model writes by it
 */
public record GenerationRequest(
    List<Message> messages,
    Sampling sampling,
    int maxTokens,
    int seed,
    @Nullable Map<String, Object> schema,
    Assignment assignment) {}
