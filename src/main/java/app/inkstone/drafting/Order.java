package app.inkstone.drafting;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a writer asks a run to do.
 *
 * @param section for the stages that work on one section
 * @param preset none for the default
 * @param template none for the stage's own
 * @param instruction a wish added to the task
 * @param options of the model, by Ollama's names, in place of the preset's
 */
public record Order(
    String article,
    Stage stage,
    @Nullable String section,
    @Nullable String preset,
    @Nullable String template,
    @Nullable String instruction,
    Map<String, Object> options) {}
