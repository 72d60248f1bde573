package app.inkstone.article;

import app.inkstone.text.LengthGoal;
import java.util.List;

/** A section as it was at the end of a revision. */
public record EarlierSection(
    String id,
    String heading,
    int level,
    List<String> points,
    LengthGoal target,
    String text,
    SectionState state,
    Origin origin) {}
