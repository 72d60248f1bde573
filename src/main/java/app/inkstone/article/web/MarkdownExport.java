package app.inkstone.article.web;

import app.inkstone.article.Article;
import app.inkstone.article.Section;

/** An article as Markdown: the title, then each section under a heading of its level. */
final class MarkdownExport {

  private MarkdownExport() {}

  static String of(Article article) {
    StringBuilder document = new StringBuilder("# ").append(article.title()).append('\n');
    for (Section section : article.sections()) {
      document.append('\n').append("#".repeat(section.level() + 1)).append(' ');
      document.append(section.heading()).append('\n');
      if (!section.text().isBlank()) {
        document.append('\n').append(section.text());
        document.append(section.text().endsWith("\n") ? "" : "\n");
      }
    }
    return document.toString();
  }
}
