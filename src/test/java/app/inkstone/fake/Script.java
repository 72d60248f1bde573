package app.inkstone.fake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A behaviour for one request.
 *
 * @param after how many tokens are sent before it happens; none means 5
 * @param text what is written instead of the answer made up, or the words of an error
 * @param pieces what is written, line by line
 */
public record Script(
    Behaviour behaviour,
    @Nullable Integer after,
    @Nullable String text,
    @Nullable List<String> pieces) {

  public static Script of(Behaviour behaviour) {
    return new Script(behaviour, null, null, null);
  }

  public static Script writes(String text) {
    return of(Behaviour.NORMAL).withText(text);
  }

  public static Script writesPieces(String... pieces) {
    return new Script(Behaviour.NORMAL, null, null, List.of(pieces));
  }

  public static Script failsAfter(int tokens, String error) {
    return new Script(Behaviour.ERROR_LINE, tokens, error, null);
  }

  public Script after(int tokens) {
    return new Script(behaviour, tokens, text, pieces);
  }

  public Script withText(String other) {
    return new Script(behaviour, after, other, pieces);
  }

  int tokens() {
    return after == null ? 5 : after;
  }
}
