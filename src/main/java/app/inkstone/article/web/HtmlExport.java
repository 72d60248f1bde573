package app.inkstone.article.web;

import app.inkstone.article.Article;
import app.inkstone.article.Section;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.web.util.HtmlUtils;

/**
 * An article as an HTML document that stands alone: it runs nothing and loads nothing from
 * anywhere. Each section is rendered by itself, so that an open code fence ends with its section.
 */
final class HtmlExport {

  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), StrikethroughExtension.create());

  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .customInlineContentParserFactory(new ChineseEmphasis.Factory())
          .build();

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(EXTENSIONS)
          .escapeHtml(true)
          .sanitizeUrls(true)
          .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
          .nodeRendererFactory(ImageAsLink::new)
          .build();

  private HtmlExport() {}

  static String of(Article article) {
    StringBuilder body = new StringBuilder(heading(1, article.title()));
    article.sections().forEach(section -> body.append(section(section)));
    return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        </head>
        <body>
        %s</body>
        </html>
        """
        .formatted(
            article.brief().language().tag(), HtmlUtils.htmlEscape(article.title(), "UTF-8"), body);
  }

  private static String section(Section section) {
    return heading(section.level() + 1, section.heading())
        + RENDERER.render(PARSER.parse(section.text()));
  }

  private static String heading(int level, String text) {
    return "<h%d>%s</h%d>\n".formatted(level, HtmlUtils.htmlEscape(text, "UTF-8"), level);
  }
}
