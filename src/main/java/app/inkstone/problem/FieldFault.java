package app.inkstone.problem;

import java.util.List;

/**
 * What is wrong with one field.
 *
 * @param field the path of the field as the client wrote it, such as {@code brief.target.amount}
 * @param code names the sentence {@code problem.field.<code>}
 * @param arguments what the sentence is filled with, such as the bounds
 */
public record FieldFault(String field, String code, List<Object> arguments) {

  public static FieldFault of(String field, String code, Object... arguments) {
    return new FieldFault(field, code, List.of(arguments));
  }
}
