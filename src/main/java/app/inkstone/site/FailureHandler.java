package app.inkstone.site;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.webflux.autoconfigure.error.AbstractErrorWebExceptionHandler;
import org.springframework.boot.webflux.error.ErrorAttributes;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.MethodNotAllowedException;
import reactor.core.publisher.Mono;

/** Answers every failure, wherever it was thrown: a page for browsers, a document for programs. */
@Component
@Order(FailureHandler.BEFORE_BOOTS_OWN)
class FailureHandler extends AbstractErrorWebExceptionHandler {

  static final int BEFORE_BOOTS_OWN = -2;

  private static final Logger log = LoggerFactory.getLogger(FailureHandler.class);

  private final FailureWords words;

  FailureHandler(
      ErrorAttributes attributes,
      ApplicationContext context,
      ServerCodecConfigurer codecs,
      List<ViewResolver> views,
      FailureWords words) {
    super(attributes, new WebProperties.Resources(), context);
    setMessageWriters(codecs.getWriters());
    setMessageReaders(codecs.getReaders());
    setViewResolvers(views);
    this.words = words;
  }

  @Override
  protected RouterFunction<ServerResponse> getRoutingFunction(ErrorAttributes attributes) {
    return RouterFunctions.route(RequestPredicates.all(), this::answer);
  }

  private Mono<ServerResponse> answer(ServerRequest request) {
    Throwable thrown = Objects.requireNonNull(getError(request));
    String reference = UUID.randomUUID().toString().substring(0, 8);
    Failure failure = Diagnosis.of(thrown, reference);
    if (failure.status() >= 500 && failure.code().equals(Diagnosis.UNEXPECTED)) {
      log.error(
          "Unexpected failure {} at {} {}", reference, request.method(), request.path(), thrown);
    }
    SpokenFailure spoken = words.speak(failure, request.exchange().getLocaleContext().getLocale());
    ServerResponse.BodyBuilder response =
        ServerResponse.status(failure.status()).headers(headers -> allow(headers, thrown));
    return wantsPage(request)
        ? response
            .contentType(MediaType.TEXT_HTML)
            .render("site/problem", Map.of("problem", spoken))
        : response.contentType(MediaType.APPLICATION_PROBLEM_JSON).bodyValue(spoken.document());
  }

  private static void allow(HttpHeaders headers, Throwable thrown) {
    if (thrown instanceof MethodNotAllowedException method) {
      headers.setAllow(method.getSupportedMethods());
    }
  }

  private static boolean wantsPage(ServerRequest request) {
    return !request.path().startsWith("/api")
        && request.headers().accept().stream().anyMatch(FailureHandler::page);
  }

  /** Named as such: a program that takes anything gets the document. */
  private static boolean page(MediaType accepted) {
    return accepted.equalsTypeAndSubtype(MediaType.TEXT_HTML);
  }

  /** Refusals are no news, and unexpected failures are logged with their reference. */
  @Override
  protected void logError(ServerRequest request, ServerResponse response, Throwable thrown) {}
}
