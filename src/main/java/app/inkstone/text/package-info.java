/**
 * What can be said about a text without knowing where it came from: length, tokens, endings. Pure
 * functions.
 */
@ApplicationModule(allowedDependencies = {"problem"})
@NullMarked
package app.inkstone.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
