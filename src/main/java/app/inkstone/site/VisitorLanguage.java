package app.inkstone.site;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;

/** The language a visitor chose, or else the one that the browser asks for. */
class VisitorLanguage implements LocaleContextResolver {

  static final String COOKIE = "language";

  private static final Locale FALLBACK = Locale.ENGLISH;
  private static final List<Locale> OFFERED = List.of(FALLBACK, Locale.CHINESE);

  @Override
  public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
    return new SimpleLocaleContext(of(exchange));
  }

  static Locale of(ServerWebExchange exchange) {
    HttpCookie cookie = exchange.getRequest().getCookies().getFirst(COOKIE);
    return cookie != null && offers(cookie.getValue())
        ? Locale.forLanguageTag(cookie.getValue())
        : asked(exchange.getRequest().getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE));
  }

  static boolean offers(String tag) {
    return OFFERED.stream().anyMatch(locale -> locale.toLanguageTag().equals(tag));
  }

  private static Locale asked(@Nullable String header) {
    if (header == null) {
      return FALLBACK;
    }
    try {
      Locale found = Locale.lookup(Locale.LanguageRange.parse(header), OFFERED);
      return found == null ? FALLBACK : found;
    } catch (IllegalArgumentException malformed) {
      return FALLBACK;
    }
  }

  @Override
  public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext context) {
    throw new UnsupportedOperationException("The language is set by POST /preferences");
  }
}
