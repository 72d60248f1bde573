package app.inkstone.drafting.web;

import app.inkstone.drafting.Order;
import app.inkstone.drafting.Stage;
import app.inkstone.problem.FieldFault;
import app.inkstone.problem.InvalidInput;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The body that starts a run. */
record RunRequest(
    @Nullable String stage,
    @Nullable String section,
    @Nullable String preset,
    @Nullable String template,
    @Nullable String instruction,
    @Nullable Map<String, Object> options) {

  Order order(String article) {
    return new Order(
        article,
        knownStage(),
        section,
        preset,
        template,
        instruction,
        options == null ? Map.of() : options);
  }

  private Stage knownStage() {
    if (stage == null) {
      throw new InvalidInput(FieldFault.of("stage", "required"));
    }
    return Arrays.stream(Stage.values())
        .filter(known -> known.tag().equals(stage))
        .findFirst()
        .orElseThrow(() -> new InvalidInput(FieldFault.of("stage", "one-of", tags())));
  }

  private static String tags() {
    return Arrays.stream(Stage.values()).map(Stage::tag).collect(Collectors.joining(", "));
  }
}
