package app.inkstone.problem;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with an input, so that all of it can be told at once. */
public final class Faults {

  private final List<FieldFault> found = new ArrayList<>();

  public Faults require(boolean fine, String field, String code, Object... arguments) {
    if (!fine) {
      found.add(FieldFault.of(field, code, arguments));
    }
    return this;
  }

  /** A value that must be there; returns it, or the stand-in after noting the fault. */
  public <T> T given(String field, @Nullable T value, T standIn) {
    require(value != null, field, "required");
    return value == null ? standIn : value;
  }

  /** Text that must not be blank. */
  public Faults line(String field, String value, int most) {
    return require(!value.isBlank(), field, "required").text(field, value, most);
  }

  /** Text that may be absent; a character outside the basic plane counts as one. */
  public Faults text(String field, @Nullable String value, int most) {
    if (value == null) {
      return this;
    }
    return require(value.codePointCount(0, value.length()) <= most, field, "too-long", most)
        .require(storable(value), field, "unstorable");
  }

  public Faults between(String field, int value, int least, int most) {
    return require(value >= least && value <= most, field, "between", least, most);
  }

  public Faults atMost(String field, int count, int most) {
    return require(count <= most, field, "too-many", most);
  }

  /**
   * Ends the collection.
   *
   * @throws InvalidInput when anything was found
   */
  public void refuse() {
    if (!found.isEmpty()) {
      throw new InvalidInput(found);
    }
  }

  /** PostgreSQL stores neither NUL nor half a surrogate pair. */
  private static boolean storable(String value) {
    return value.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
  }
}
