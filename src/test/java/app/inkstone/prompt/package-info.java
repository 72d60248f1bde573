/** Tests of the module. */
@NullMarked
package app.inkstone.prompt;

import org.jspecify.annotations.NullMarked;
