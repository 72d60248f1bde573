package app.inkstone.article;

import java.util.List;

/** An article as it was at the end of a revision. */
public record EarlierArticle(
    Revision revision, String title, Brief brief, List<EarlierSection> sections) {}
