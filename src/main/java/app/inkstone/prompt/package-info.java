/** The prompts of the stages, kept as versioned templates in the database. */
@ApplicationModule(allowedDependencies = {"problem", "text"})
@NullMarked
package app.inkstone.prompt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
