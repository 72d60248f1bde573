package app.inkstone.article;

import static app.inkstone.article.Samples.LIN;
import static app.inkstone.article.Samples.about;
import static app.inkstone.article.Samples.item;
import static app.inkstone.article.Samples.outline;

import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The articles of a database that the subclass chooses, at a time that the tests decide. */
@Import(ArticleModule.class)
abstract class ArticleDatabase {

  @Autowired Articles articles;
  @Autowired SteppingClock clock;

  /** An article with one empty section for each heading. */
  Article planned(String... headings) {
    Article begun = articles.create(about("推理加速"));
    OutlineItem[] items =
        Stream.of(headings).map(heading -> item(null, heading)).toArray(OutlineItem[]::new);
    return articles.replaceOutline(begun.id(), begun.version(), outline(items), LIN);
  }

  Section only(Article article) {
    return articles.find(article.id()).sections().getFirst();
  }

  Section type(Article article, String text) {
    Section section = only(article);
    SectionChange change = SectionChange.ofText(text);
    return articles.change(article.id(), section.id(), section.version(), change, LIN);
  }
}
