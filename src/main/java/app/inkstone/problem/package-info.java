/**
 * The shared vocabulary of failure. It knows no HTTP; the edge renders it as a page or as a problem
 * document.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.inkstone.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
