/**
 * How text is made: the port to a model, and one sub-package for each engine. It knows nothing of
 * articles.
 */
@ApplicationModule(allowedDependencies = {"problem", "text"})
@NullMarked
package app.inkstone.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
