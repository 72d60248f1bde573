/** Tests of durable work, on every database. */
@NullMarked
package app.inkstone.run;

import org.jspecify.annotations.NullMarked;
