package app.inkstone.site;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the pages are served.
 *
 * @param hosts names by which the server may be called, in any case, besides this machine's own
 */
@ConfigurationProperties("inkstone.site")
record SiteProperties(@DefaultValue List<String> hosts) {

  SiteProperties {
    hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
  }
}
