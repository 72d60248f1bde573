package app.inkstone.article.web;

import app.inkstone.article.Brief;
import app.inkstone.article.NewArticle;
import app.inkstone.problem.Faults;
import app.inkstone.text.Language;
import app.inkstone.text.LengthGoal;
import app.inkstone.text.LengthUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A brief as it was typed, so that it can be shown again with its faults. */
record BriefForm(
    @Nullable String topic,
    @Nullable String audience,
    @Nullable String tone,
    @Nullable String language,
    @Nullable String amount,
    @Nullable String unit,
    @Nullable String notes,
    @Nullable String title) {

  static final BriefForm EMPTY = new BriefForm(null, null, null, null, null, null, null, null);

  NewArticle read() {
    Faults faults = new Faults();
    Brief brief =
        new Brief(
            topic == null ? "" : topic.strip(),
            filled(audience),
            filled(tone),
            faults.given("language", choice(Language.values(), language), Language.EN),
            new LengthGoal(
                number(),
                faults.given("unit", choice(LengthUnit.values(), unit), LengthUnit.CHARS)),
            filled(notes));
    faults.refuse();
    return new NewArticle(filled(title), brief, Visitor.AUTHOR);
  }

  /** What is no number is out of bounds as well, and is told in the same words. */
  private int number() {
    try {
      return amount == null ? 0 : Integer.parseInt(amount.strip());
    } catch (NumberFormatException _) {
      return 0;
    }
  }

  private static @Nullable String filled(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static <T extends Enum<T>> @Nullable T choice(T[] choices, @Nullable String name) {
    return Stream.of(choices)
        .filter(choice -> choice.name().equalsIgnoreCase(name))
        .findFirst()
        .orElse(null);
  }
}
