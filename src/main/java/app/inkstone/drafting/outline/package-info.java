/** Outlines as models send them: read while they stream, mended, and shown as readable text. */
@NullMarked
package app.inkstone.drafting.outline;

import org.jspecify.annotations.NullMarked;
