package app.inkstone.problem;

import java.util.List;

/** Input that was refused, with every field at fault. */
public class InvalidInput extends Problem {

  private final List<FieldFault> fields;

  public InvalidInput(List<FieldFault> fields) {
    super(Kind.INVALID, "invalid-input");
    this.fields = List.copyOf(fields);
  }

  public InvalidInput(FieldFault field) {
    this(List.of(field));
  }

  @Override
  public List<FieldFault> fields() {
    return fields;
  }
}
