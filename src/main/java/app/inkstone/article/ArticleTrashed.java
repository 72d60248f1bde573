package app.inkstone.article;

/** An article was put into the trash. */
public record ArticleTrashed(String article) {}
