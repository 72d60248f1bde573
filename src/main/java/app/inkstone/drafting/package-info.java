/**
 * The craft: the stages of an article as durable work, from the plan of a prompt to the text in a
 * section.
 */
@ApplicationModule(
    allowedDependencies = {"problem", "text", "engine", "article", "prompt", "preset", "run"})
@NullMarked
package app.inkstone.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
