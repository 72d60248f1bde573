package app.inkstone.article;

import app.inkstone.text.Language;
import app.inkstone.text.LengthGoal;
import app.inkstone.text.LengthUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles as the tests use them. */
final class Samples {

  static final Author LIN = new Author.Writer("Lin");
  static final Author RUN = new Author.Run("run-1");
  static final LengthGoal TWO_THOUSAND = new LengthGoal(2_000, LengthUnit.CHARS);

  private Samples() {}

  static NewArticle about(String topic) {
    Brief brief = new Brief(topic, "工程师", "清晰", Language.ZH, TWO_THOUSAND, null);
    return new NewArticle(null, brief, LIN);
  }

  static Outline outline(OutlineItem... items) {
    return new Outline("推理加速", List.of(items));
  }

  static OutlineItem item(@Nullable String id, String heading, String... points) {
    LengthGoal target = TWO_THOUSAND.withAmount(400);
    return new OutlineItem(id, heading, 1, Arrays.asList(points), target);
  }
}
