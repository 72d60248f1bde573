/** Inkstone, a writing desk for a small local model; each direct sub-package is a module. */
@NullMarked
package app.inkstone;

import org.jspecify.annotations.NullMarked;
