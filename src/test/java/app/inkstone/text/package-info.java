/** Tests of what is said about a text. */
@NullMarked
package app.inkstone.text;

import org.jspecify.annotations.NullMarked;
