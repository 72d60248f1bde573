package app.inkstone.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of a run, with the text it produced.
 *
 * @param number counts from 1 within the run
 * @param part what the piece is about, such as the id of a section; none for the whole
 * @param text what readers have seen of it, in full
 * @param record JSON that explains and repeats the step: the prompt as sent, options, figures
 */
public record Step(
    int number,
    String stage,
    @Nullable String part,
    RunState state,
    @Nullable Finish finish,
    String text,
    List<StepWarning> warnings,
    String record) {}
