package app.inkstone.site;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the pages are served.
 *
 * @param hosts names by which the server may be called besides this machine's own
 */
@ConfigurationProperties("inkstone.site")
record SiteProperties(@DefaultValue List<String> hosts) {}
