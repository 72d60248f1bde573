package app.inkstone.article;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a proposal offers in place of a section's text. */
public enum ProposalKind {
  /** A model's text that arrived after the writer had changed the section. */
  DRAFT,
  /** A model's revision of the text. */
  POLISH,
  /** The text that a model's text replaced. */
  PREVIOUS;

  /** The tag used on the wire: lower case. */
  @JsonValue
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
