/** Prompt templates over HTTP. */
@NullMarked
package app.inkstone.prompt.web;

import org.jspecify.annotations.NullMarked;
