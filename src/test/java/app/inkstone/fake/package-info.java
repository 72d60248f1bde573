/**
 * A scripted stand-in for an Ollama server, for every test and journey. It speaks the wire protocol
 * with real timings, and keeps what it was sent and when it was left.
 */
@NullMarked
package app.inkstone.fake;

import org.jspecify.annotations.NullMarked;
