package app.inkstone.site;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.reactivestreams.Publisher;
import org.springframework.http.HttpCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExecutionAttributeDialect;
import org.thymeleaf.spring6.util.SpringReactiveModelAdditionsUtils;
import reactor.core.publisher.Mono;

/** Gives {@code page} to every template, also to those that no controller renders. */
@Component
class PageDialect extends AbstractDialect implements IExecutionAttributeDialect {

  static final String THEME_COOKIE = "theme";

  private final Assets assets;
  private final BrowserWords words;

  PageDialect(Assets assets, BrowserWords words) {
    super("Inkstone page");
    this.assets = assets;
    this.words = words;
  }

  @Override
  public Map<String, Object> getExecutionAttributes() {
    Function<ServerWebExchange, Publisher<Page>> page = exchange -> Mono.just(page(exchange));
    return Map.of(SpringReactiveModelAdditionsUtils.toReactiveModelAdditionName("page"), page);
  }

  private Page page(ServerWebExchange exchange) {
    Locale language = VisitorLanguage.of(exchange);
    return new Page(
        language.toLanguageTag(),
        theme(exchange).tag(),
        path(exchange),
        words.in(language),
        assets);
  }

  private static Theme theme(ServerWebExchange exchange) {
    HttpCookie cookie = exchange.getRequest().getCookies().getFirst(THEME_COOKIE);
    return Theme.of(cookie == null ? null : cookie.getValue());
  }

  private static String path(ServerWebExchange exchange) {
    String query = exchange.getRequest().getURI().getRawQuery();
    String path = exchange.getRequest().getURI().getRawPath();
    return query == null ? path : path + "?" + query;
  }
}
