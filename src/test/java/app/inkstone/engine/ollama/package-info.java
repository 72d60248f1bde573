/** Tests of the way to Ollama. */
@NullMarked
package app.inkstone.engine.ollama;

import org.jspecify.annotations.NullMarked;
