/** Tests of reading outlines. */
@NullMarked
package app.inkstone.drafting.outline;

import org.jspecify.annotations.NullMarked;
