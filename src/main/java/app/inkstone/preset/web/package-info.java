/** Presets over HTTP. */
@NullMarked
package app.inkstone.preset.web;

import org.jspecify.annotations.NullMarked;
