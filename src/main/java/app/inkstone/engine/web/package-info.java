/** What people and programs see of the engine: its state, its models, and the pull of a model. */
@NullMarked
package app.inkstone.engine.web;

import org.jspecify.annotations.NullMarked;
