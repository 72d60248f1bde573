/** Articles with their brief, outline, sections, proposals and revisions. */
@ApplicationModule(allowedDependencies = {"problem", "text"})
@NullMarked
package app.inkstone.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
