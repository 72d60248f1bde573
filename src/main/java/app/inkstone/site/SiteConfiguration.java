package app.inkstone.site;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.server.i18n.LocaleContextResolver;

@Configuration(proxyBeanMethods = false)
class SiteConfiguration implements WebFluxConfigurer {

  @Bean
  LocaleContextResolver localeContextResolver() {
    return new VisitorLanguage();
  }

  /** Names under this path carry a hash of the content, so that they never change. */
  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler(Assets.PATH + "assets/**")
        .addResourceLocations("classpath:/static/app/assets/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
  }
}
