package app.inkstone.engine.ollama;

import app.inkstone.engine.EngineFailure;
import app.inkstone.engine.EngineFailure.Reason;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.netty.http.client.PrematureCloseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Ollama's refusals and broken connections mean. */
final class OllamaFailures {

  private static final List<String> TOO_LONG =
      List.of(
          "exceed_context_size",
          "exceeds the available context",
          "exceeds the context length",
          "longer than the context length");
  private static final List<String> NO_MEMORY =
      List.of(
          "out of memory", "out-of-memory", "requires more system memory", "failed to allocate");

  private final JsonMapper json;

  OllamaFailures(JsonMapper json) {
    this.json = json;
  }

  EngineFailure from(Throwable failure) {
    if (failure instanceof EngineFailure known) {
      return known;
    }
    ErrorLine line = cause(failure, ErrorLine.class);
    if (line != null) {
      return reported(line.text());
    }
    if (cause(failure, PrematureCloseException.class) != null) {
      return new EngineFailure(Reason.BROKEN_OFF, "The connection was closed in the middle.");
    }
    return switch (failure) {
      case WebClientResponseException refusal when refusal.getStatusCode().isError() ->
          refused(refusal);
      case WebClientRequestException unsent -> unreachable(unsent);
      default -> new EngineFailure(Reason.BROKEN_OFF, words(failure));
    };
  }

  private EngineFailure refused(WebClientResponseException refusal) {
    String text = error(refusal.getResponseBodyAsString(), "HTTP " + refusal.getStatusCode());
    return switch (refusal.getStatusCode().value()) {
      case 404 -> new EngineFailure(Reason.MODEL_MISSING, text);
      case 503 -> new EngineFailure(Reason.BUSY, text);
      default -> reported(text);
    };
  }

  private EngineFailure reported(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (TOO_LONG.stream().anyMatch(lower::contains)) {
      return new EngineFailure(Reason.CONTEXT_EXCEEDED, error(text, text));
    }
    boolean memory = NO_MEMORY.stream().anyMatch(lower::contains);
    return new EngineFailure(memory ? Reason.OUT_OF_MEMORY : Reason.MODEL_ERROR, error(text, text));
  }

  /** The address, and why; Netty names the system call that failed, which nobody needs. */
  private static EngineFailure unreachable(WebClientRequestException unsent) {
    URI uri = unsent.getUri();
    String why = words(unsent.getMostSpecificCause()).replaceFirst("^.*error\\(-\\d+\\): ", "");
    return new EngineFailure(
        Reason.UNREACHABLE, "%s (%s)".formatted(uri.getAuthority().replaceFirst("^.*@", ""), why));
  }

  /**
   * The sentence in an error document; Ollama passes its runner's on as a string inside its own.
   */
  private String error(String body, String otherwise) {
    try {
      JsonNode error = json.readTree(body).path("error");
      String text = error.path("message").asString(error.asString(""));
      return text.isEmpty() ? otherwise : error(text, text);
    } catch (JacksonException notJson) {
      return otherwise;
    }
  }

  private static String words(Throwable failure) {
    return Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName());
  }

  private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> type) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElse(null);
  }
}
