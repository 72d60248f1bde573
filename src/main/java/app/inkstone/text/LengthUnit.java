package app.inkstone.text;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the length of a text is counted in. */
public enum LengthUnit {
  /** Characters that are neither white space nor Markdown marks: the usual count for Chinese. */
  CHARS,
  /** Words by the Unicode word boundaries: the usual count for English. */
  WORDS;

  /** The tag used on the wire: {@code chars} or {@code words}. */
  @JsonValue
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
