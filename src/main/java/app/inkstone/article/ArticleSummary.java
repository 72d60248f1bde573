package app.inkstone.article;

import app.inkstone.text.Language;
import app.inkstone.text.Length;
import app.inkstone.text.LengthGoal;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param sections how many
 */
public record ArticleSummary(
    String id,
    String title,
    ArticleState state,
    Length length,
    LengthGoal target,
    Language language,
    int sections,
    Instant updatedAt,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant deletedAt) {}
