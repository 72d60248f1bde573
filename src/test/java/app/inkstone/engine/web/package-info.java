/** Tests of what people and programs see of the engine. */
@NullMarked
package app.inkstone.engine.web;

import org.jspecify.annotations.NullMarked;
