/** What all pages share: layout, language, theme, security headers, failure pages. */
@ApplicationModule(allowedDependencies = {"problem"})
@NullMarked
package app.inkstone.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
