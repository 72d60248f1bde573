/** Tests of the stages, over HTTP and with the scripted fake model server. */
@NullMarked
package app.inkstone.drafting;

import org.jspecify.annotations.NullMarked;
