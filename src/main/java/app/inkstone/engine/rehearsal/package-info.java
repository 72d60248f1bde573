/**
 * An engine without a model: placeholder texts, clearly marked, of the asked language and length.
 */
@NullMarked
package app.inkstone.engine.rehearsal;

import org.jspecify.annotations.NullMarked;
