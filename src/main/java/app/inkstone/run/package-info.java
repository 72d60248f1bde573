/**
 * Durable work: the queue, the log of numbered events and the live feed. It knows nothing of
 * writing.
 */
@ApplicationModule(allowedDependencies = {"problem"})
@NullMarked
package app.inkstone.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
