package app.inkstone.problem;

import java.util.List;
import java.util.Map;

/**
 * A refusal in words of the domain. Its code names the sentence shown to people: {@code
 * problem.<code>.title} and {@code problem.<code>.detail} in the message bundles, filled with the
 * arguments.
 */
public abstract class Problem extends RuntimeException {

  private final Kind kind;
  private final String code;
  private final List<Object> arguments;

  protected Problem(Kind kind, String code, Object... arguments) {
    super(code + " " + List.of(arguments));
    this.kind = kind;
    this.code = code;
    this.arguments = List.of(arguments);
  }

  public Kind kind() {
    return kind;
  }

  public String code() {
    return code;
  }

  public List<Object> arguments() {
    return arguments;
  }

  /** The fields at fault, for input that was refused; empty otherwise. */
  public List<FieldFault> fields() {
    return List.of();
  }

  /** Facts that a program needs to go on, such as the current version; shown beside the words. */
  public Map<String, Object> facts() {
    return Map.of();
  }

  /** What sort of refusal this is; the edge maps each to one HTTP status. */
  public enum Kind {
    /** The input is wrong (400). */
    INVALID,
    /** There is no such thing, or the caller may not know of it (404). */
    NOT_FOUND,
    /** The caller may see it but not do this (403). */
    FORBIDDEN,
    /** Somebody else changed it first (409). */
    STALE,
    /** The present state does not allow this (409). */
    CONFLICT,
    /** The caller did not say which version it changes (428). */
    UNCONDITIONAL,
    /** The input is too large (413). */
    TOO_LARGE,
    /** Too much at a time (429). */
    TOO_MANY,
    /** Something that this depends on is away (503). */
    UNAVAILABLE
  }
}
