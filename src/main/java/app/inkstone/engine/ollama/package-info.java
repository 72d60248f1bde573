/**
 * Ollama, by way of Spring AI. What its client leaves out of the protocol is supplied by a filter
 * on its WebClient, and what it lacks by a small client beside it.
 */
@NullMarked
package app.inkstone.engine.ollama;

import org.jspecify.annotations.NullMarked;
