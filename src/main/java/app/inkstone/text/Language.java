package app.inkstone.text;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The languages in which Inkstone writes and speaks. */
public enum Language {
  ZH,
  EN;

  /** The tag used on the wire, in files and in HTML: {@code zh} or {@code en}. */
  @JsonValue
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Locale locale() {
    return this == ZH ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
  }
}
