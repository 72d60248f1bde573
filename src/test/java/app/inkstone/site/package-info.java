/** Tests of what all pages share. */
@NullMarked
package app.inkstone.site;

import org.jspecify.annotations.NullMarked;
