/** Tests of the engines, against a fake model server that speaks the real protocol. */
@NullMarked
package app.inkstone.engine;

import org.jspecify.annotations.NullMarked;
