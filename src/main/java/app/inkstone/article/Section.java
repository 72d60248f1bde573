package app.inkstone.article;

import app.inkstone.text.Length;
import app.inkstone.text.LengthGoal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One section of an article.
 *
 * @param version rises with every change of heading, points, target or text
 * @param run that wrote the text, if one did
 * @param length of the text, in the unit of the target
 * @param proposal the newest that waits for a decision
 */
public record Section(
    String id,
    String heading,
    int level,
    List<String> points,
    LengthGoal target,
    String text,
    SectionState state,
    long version,
    Origin origin,
    @Nullable String run,
    Length length,
    @Nullable Proposal proposal) {}
