package app.inkstone.article;

import app.inkstone.problem.Faults;
import org.jspecify.annotations.Nullable;

/**
 * An article to be begun.
 *
 * @param title the topic when there is none
 */
public record NewArticle(@Nullable String title, Brief brief, Author by) {

  void check() {
    Faults faults = new Faults();
    brief.check(faults);
    faults.text("title", title, Bounds.LINE).refuse();
  }

  String titleOrTopic() {
    String line = Plan.line(title == null || title.isBlank() ? brief.topic() : title);
    return line.codePointCount(0, line.length()) <= Bounds.LINE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, Bounds.LINE));
  }
}
