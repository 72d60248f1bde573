package app.inkstone.drafting;

import app.inkstone.article.Article;
import app.inkstone.article.Section;
import app.inkstone.engine.Message;
import app.inkstone.prompt.PromptTemplate;
import app.inkstone.text.Excerpt;
import app.inkstone.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Lays out prompts for the model server's cache: what is the same for all sections of an article
 * comes first, what changes comes last.
 */
@Component
class PromptComposer {

  /** UTF-16 units of a neighbouring section: about a paragraph in either language. */
  private static final int CHINESE_VIEW = 300;

  private static final int LATIN_VIEW = 600;

  private final Templates templates;

  PromptComposer(Templates templates) {
    this.templates = templates;
  }

  Prompt outline(Order order, Article article) {
    return compose(Templates.OUTLINE, order, article, Map.of());
  }

  Prompt section(Order order, Article article, Section section) {
    return compose(Templates.SECTION, order, article, sectionWords(article, section));
  }

  /** The frame of the section as it was written, so that the cache still serves, and a prefill. */
  Prompt continuation(Order order, Article article, Section section, String soFar) {
    PromptTemplate written = template(Templates.SECTION, order, article);
    PromptTemplate goOn = template(Templates.CONTINUE, order, article);
    Map<String, String> stable = new ArticleWords(article).stable();
    Map<String, String> task = wished(order, sectionWords(article, section));
    return new Prompt(
        List.of(
            Message.system(written.frame(stable)),
            Message.user(goOn.task(task)),
            Message.assistant(soFar)),
        goOn.id(),
        goOn.version());
  }

  Prompt polish(Order order, Article article, Section section) {
    int place = article.sections().indexOf(section);
    Map<String, String> words = new LinkedHashMap<>(new ArticleWords(article).of(section));
    words.put("text", section.text());
    words.put("before", Excerpt.end(text(article, place - 1), view(article)));
    words.put("after", Excerpt.beginning(text(article, place + 1), view(article)));
    return compose(Templates.POLISH, order, article, words);
  }

  private static Map<String, String> sectionWords(Article article, Section section) {
    int place = article.sections().indexOf(section);
    Map<String, String> words = new LinkedHashMap<>(new ArticleWords(article).of(section));
    words.put("previous", Excerpt.end(text(article, place - 1), view(article)));
    return words;
  }

  private Prompt compose(String work, Order order, Article article, Map<String, String> words) {
    PromptTemplate template = template(work, order, article);
    return new Prompt(
        List.of(
            Message.system(template.frame(new ArticleWords(article).stable())),
            Message.user(template.task(wished(order, words)))),
        template.id(),
        template.version());
  }

  private PromptTemplate template(String work, Order order, Article article) {
    return templates.of(work, order, article.brief().language());
  }

  private static Map<String, String> wished(Order order, Map<String, String> words) {
    Map<String, String> wished = new LinkedHashMap<>(words);
    wished.put("wish", Objects.requireNonNullElse(order.instruction(), ""));
    return wished;
  }

  private static String text(Article article, int place) {
    boolean there = place >= 0 && place < article.sections().size();
    return there ? article.sections().get(place).text() : "";
  }

  private static int view(Article article) {
    return article.brief().language() == Language.ZH ? CHINESE_VIEW : LATIN_VIEW;
  }
}
