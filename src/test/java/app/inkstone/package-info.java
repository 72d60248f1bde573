/** Tests of the whole: the map of modules and the habits of the house. */
@NullMarked
package app.inkstone;

import org.jspecify.annotations.NullMarked;
