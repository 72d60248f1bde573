/** The stream of what happens in a run. */
@NullMarked
package app.inkstone.run.web;

import org.jspecify.annotations.NullMarked;
