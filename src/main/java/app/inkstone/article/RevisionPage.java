package app.inkstone.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an article's revisions, the newest first.
 *
 * @param next to be asked for the part after this one; null at the end
 */
public record RevisionPage(List<Revision> items, @Nullable Integer next) {}
