/** Tests of the module. */
@NullMarked
package app.inkstone.prompt.web;

import org.jspecify.annotations.NullMarked;
