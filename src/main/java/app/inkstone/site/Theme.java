package app.inkstone.site;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Light or dark, or whatever the writer's system says. */
enum Theme {
  AUTO,
  LIGHT,
  DARK;

  String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Theme of(@Nullable String tag) {
    return Arrays.stream(values()).filter(theme -> theme.tag().equals(tag)).findAny().orElse(AUTO);
  }
}
