package app.inkstone.site;

import app.inkstone.problem.FieldFault;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says where a JSON body is wrong, in the client's own names and never in those of our classes. */
final class BadJson {

  private BadJson() {}

  static Failure failure(JacksonException json) {
    return switch (json) {
      case UnrecognizedPropertyException unknown ->
          Failure.ofField(FieldFault.of(path(unknown), "unknown"));
      case InvalidFormatException format -> Failure.ofField(format(format));
      case MismatchedInputException mismatch when !mismatch.getPath().isEmpty() ->
          Failure.ofField(FieldFault.of(path(mismatch), "type"));
      case MismatchedInputException _ -> Failure.of(HttpStatus.BAD_REQUEST, "json-shape");
      case InputCoercionException number when !number.getPath().isEmpty() ->
          Failure.ofField(FieldFault.of(path(number), "number"));
      case StreamConstraintsException _ -> Failure.of(HttpStatus.BAD_REQUEST, "json-limits");
      default -> malformed(json.getLocation());
    };
  }

  private static FieldFault format(InvalidFormatException format) {
    Class<?> wanted = format.getTargetType();
    return wanted != null && wanted.isEnum()
        ? FieldFault.of(path(format), "one-of", names(wanted))
        : FieldFault.of(path(format), "type");
  }

  private static String names(Class<?> choice) {
    return Stream.of(choice.getEnumConstants())
        .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static Failure malformed(TokenStreamLocation place) {
    return Failure.of(
        HttpStatus.BAD_REQUEST, "json-malformed", place.getLineNr(), place.getColumnNr());
  }

  /** Such as {@code sections[3].target.amount}. */
  private static String path(JacksonException json) {
    StringBuilder path = new StringBuilder();
    for (JacksonException.Reference step : json.getPath()) {
      if (step.getPropertyName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
      }
    }
    return path.toString();
  }
}
