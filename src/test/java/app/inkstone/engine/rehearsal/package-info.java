/** Tests of the engine without a model. */
@NullMarked
package app.inkstone.engine.rehearsal;

import org.jspecify.annotations.NullMarked;
