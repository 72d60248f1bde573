package app.inkstone.engine;

/**
 * How the next token is drawn; names and meanings are Ollama's.
 *
 * @param repeatLastN how many tokens back the repeat penalty looks
 */
public record Sampling(
    double temperature,
    double topP,
    int topK,
    double minP,
    double repeatPenalty,
    int repeatLastN,
    double presencePenalty) {}
