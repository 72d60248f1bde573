package app.inkstone.drafting;

import app.inkstone.article.Article;
import app.inkstone.article.Brief;
import app.inkstone.article.Section;
import app.inkstone.text.Language;
import app.inkstone.text.LengthGoal;
import app.inkstone.text.LengthUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What a prompt may know of an article, in the words of the article's language. */
final class ArticleWords {

  private final Article article;
  private final Language language;

  ArticleWords(Article article) {
    this.article = article;
    this.language = article.brief().language();
  }

  /** The same for every request about this article, so that the model server can cache it. */
  Map<String, String> stable() {
    Brief brief = article.brief();
    Map<String, String> words = new LinkedHashMap<>();
    words.put("topic", brief.topic());
    words.put("audience", orEmpty(brief.audience()));
    words.put("tone", orEmpty(brief.tone()));
    words.put("length", length(brief.target()));
    words.put("notes", orEmpty(brief.notes()));
    words.put("outline", outline());
    return words;
  }

  private static String orEmpty(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }

  /** The title, then a line for each section with its number and length, its points indented. */
  private String outline() {
    StringJoiner lines = new StringJoiner("\n");
    lines.add(article.title());
    int[] numbers = new int[4];
    for (Section section : article.sections()) {
      lines.add(number(numbers, section.level()) + " " + section.heading() + size(section));
      section.points().forEach(point -> lines.add("   - " + point));
    }
    return lines.toString();
  }

  private static String number(int[] numbers, int level) {
    numbers[level]++;
    StringJoiner number = new StringJoiner(".");
    for (int i = 1; i < numbers.length; i++) {
      if (i <= level) {
        number.add(Integer.toString(numbers[i]));
      } else {
        numbers[i] = 0;
      }
    }
    return number.toString();
  }

  private String size(Section section) {
    String length = length(section.target());
    return language == Language.ZH ? "（" + length + "）" : " (" + length + ")";
  }

  /** What the heading of a section asks for. */
  Map<String, String> of(Section section) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("heading", section.heading());
    words.put("points", points(section));
    words.put("length_of_section", length(section.target()));
    words.put("position", (place(section) + 1) + "/" + article.sections().size());
    return words;
  }

  private static String points(Section section) {
    StringJoiner lines = new StringJoiner("\n");
    section.points().forEach(point -> lines.add("- " + point));
    return lines.toString();
  }

  int place(Section section) {
    return article.sections().indexOf(section);
  }

  private String length(LengthGoal goal) {
    if (language == Language.ZH) {
      return goal.amount() + (goal.unit() == LengthUnit.CHARS ? "字" : "词");
    }
    return goal.amount() + (goal.unit() == LengthUnit.CHARS ? " characters" : " words");
  }
}
