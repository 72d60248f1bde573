package app.inkstone.site;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses changes that a page of another origin asks for. Programs send neither header, browsers
 * cannot leave them out.
 */
@Component
@Order(HostFilter.AFTER_SECURITY_HEADERS + 1)
class OriginFilter implements WebFilter {

  private static final Set<HttpMethod> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    String foreigner = foreigner(exchange.getRequest());
    return foreigner == null
        ? chain.filter(exchange)
        : Mono.error(ForeignRequest.byOrigin(foreigner));
  }

  private static @Nullable String foreigner(ServerHttpRequest request) {
    if (READING.contains(request.getMethod())) {
      return null;
    }
    HttpHeaders headers = request.getHeaders();
    String origin = headers.getOrigin();
    if (origin != null && !ours(origin, headers.getFirst(HttpHeaders.HOST))) {
      return origin;
    }
    String site = headers.getFirst("Sec-Fetch-Site");
    return site == null || OWN_SITES.contains(site) ? null : site;
  }

  private static boolean ours(String origin, @Nullable String host) {
    return origin.equalsIgnoreCase("http://" + host) || origin.equalsIgnoreCase("https://" + host);
  }
}
