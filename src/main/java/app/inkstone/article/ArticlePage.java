package app.inkstone.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list of articles.
 *
 * @param next to be asked for the part after this one; null at the end
 */
public record ArticlePage(List<ArticleSummary> items, @Nullable String next) {}
