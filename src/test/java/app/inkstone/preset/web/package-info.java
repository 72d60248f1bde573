/** Tests of the module. */
@NullMarked
package app.inkstone.preset.web;

import org.jspecify.annotations.NullMarked;
