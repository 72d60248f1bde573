package app.inkstone.site;

import app.inkstone.problem.FieldFault;
import app.inkstone.problem.Problem;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;
import tools.jackson.core.JacksonException;

/** Finds out what a thrown failure means to the one who asked. */
final class Diagnosis {

  static final String UNEXPECTED = "unexpected";

  private Diagnosis() {}

  static Failure of(Throwable thrown, String reference) {
    DataBufferLimitException tooLarge = cause(thrown, DataBufferLimitException.class);
    if (tooLarge != null) {
      return Failure.of(HttpStatus.CONTENT_TOO_LARGE, "too-large");
    }
    return switch (thrown) {
      case Problem problem -> Failure.of(problem);
      case ServerWebInputException input -> ofInput(input);
      case MethodNotAllowedException method -> ofMethod(method);
      case DecodingException _ -> Failure.of(HttpStatus.BAD_REQUEST, "bad-request");
      case ResponseStatusException other -> ofStatus(other.getStatusCode(), reference);
      default -> ofStatus(HttpStatus.INTERNAL_SERVER_ERROR, reference);
    };
  }

  private static Failure ofInput(ServerWebInputException input) {
    JacksonException json = cause(input, JacksonException.class);
    if (json != null) {
      return BadJson.failure(json);
    }
    if (input instanceof MissingRequestValueException missing) {
      return Failure.ofField(FieldFault.of(missing.getName(), "required"));
    }
    MethodParameter parameter = input.getMethodParameter();
    return parameter != null && cause(input, TypeMismatchException.class) != null
        ? Failure.ofField(FieldFault.of(name(parameter), "type"))
        : Failure.of(HttpStatus.BAD_REQUEST, "body-missing");
  }

  private static String name(MethodParameter parameter) {
    String name = parameter.getParameterName();
    return name == null ? "" : name;
  }

  private static Failure ofMethod(MethodNotAllowedException refused) {
    String allowed =
        refused.getSupportedMethods().stream()
            .map(HttpMethod::name)
            .sorted()
            .collect(Collectors.joining(", "));
    return Failure.of(refused.getStatusCode(), "method", refused.getHttpMethod(), allowed);
  }

  private static Failure ofStatus(HttpStatusCode status, String reference) {
    return switch (status.value()) {
      case 404 -> Failure.of(status, "not-found");
      case 406 -> Failure.of(status, "not-acceptable");
      case 413 -> Failure.of(status, "too-large");
      case 415 -> Failure.of(status, "media-type");
      default ->
          status.is4xxClientError()
              ? Failure.of(status, "bad-request")
              : Failure.of(status, UNEXPECTED, reference);
    };
  }

  private static <T extends Throwable> @Nullable T cause(Throwable thrown, Class<T> type) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return type.cast(cause);
      }
    }
    return null;
  }
}
