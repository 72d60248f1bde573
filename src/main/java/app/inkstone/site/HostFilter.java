package app.inkstone.site;

import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses foreign host names. Without it a web page could rebind its own name to this machine and
 * read every article, as there are no accounts yet.
 */
@Component
@Order(HostFilter.AFTER_SECURITY_HEADERS)
class HostFilter implements WebFilter {

  static final int AFTER_SECURITY_HEADERS = -50;

  private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private final SiteProperties site;

  HostFilter(SiteProperties site) {
    this.site = site;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    InetSocketAddress host = exchange.getRequest().getHeaders().getHost();
    return host == null || known(host.getHostString().toLowerCase(Locale.ROOT))
        ? chain.filter(exchange)
        : Mono.error(ForeignRequest.byHost(host.getHostString()));
  }

  private boolean known(String host) {
    return OWN.contains(host) || site.hosts().contains(host);
  }
}
