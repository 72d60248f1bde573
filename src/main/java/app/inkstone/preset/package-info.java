/** Sampling presets with their bounds, kept as versioned rows in the database. */
@ApplicationModule(allowedDependencies = {"problem", "text", "engine"})
@NullMarked
package app.inkstone.preset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
