/** Tests of the module. */
@NullMarked
package app.inkstone.preset;

import org.jspecify.annotations.NullMarked;
