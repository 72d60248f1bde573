package app.inkstone.engine;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How the next token is drawn; names and meanings are Ollama's.
 *
 * @param repeatLastN how many tokens back the repeat penalty looks
 */
public record Sampling(
    double temperature,
    @JsonProperty("top_p") double topP,
    @JsonProperty("top_k") int topK,
    @JsonProperty("min_p") double minP,
    @JsonProperty("repeat_penalty") double repeatPenalty,
    @JsonProperty("repeat_last_n") int repeatLastN,
    @JsonProperty("presence_penalty") double presencePenalty) {}
