package app.inkstone.engine;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the engine that serves.
 *
 * @param engine {@code ollama} or {@code rehearsal}
 * @param url of the model server; none when there is none to look for
 * @param version the server's
 * @param model the configured model
 * @param present whether the server has that model
 * @param digest of the model's content
 * @param rehearsing whether texts are placeholders because no model writes them
 */
public record EngineState(
    String engine,
    @Nullable String url,
    boolean reachable,
    @Nullable String version,
    Verdict verdict,
    String model,
    boolean present,
    @Nullable String digest,
    boolean rehearsing) {

  public static EngineState unreachable(String engine, String url, String model) {
    return new EngineState(
        engine, url, false, null, Verdict.UNREACHABLE, model, false, null, false);
  }

  public static EngineState rehearsal(String model) {
    return new EngineState("rehearsal", null, true, null, Verdict.OK, model, true, null, true);
  }

  /** The same findings about the server, while the rehearsal stands in for it. */
  public EngineState rehearsed() {
    return new EngineState(
        "rehearsal", url, reachable, version, verdict, model, present, digest, true);
  }
}
