package app.inkstone.engine;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * How texts are made.
 *
 * @param engine which engine serves
 * @param name of the model, with its tag
 * @param contextWindow tokens of prompt and answer together; a server loads the model anew when it
 *     changes, so it is one value for all requests
 * @param firstToken the longest silence before the first token: queue, loading and reading a long
 *     prompt on a slow machine included
 * @param betweenTokens the longest silence after it
 * @param keepAlive how long the server keeps the model loaded after a request
 * @param ollama where Ollama is
 * @param rehearsal how the engine without a model behaves
 */
@Validated
@ConfigurationProperties("inkstone.text-model")
public record EngineProperties(
    @DefaultValue("auto") Choice engine,
    @DefaultValue("qwen3:4b-instruct-2507-q4_K_M") @NotBlank String name,
    @DefaultValue("16384") @Min(1024) @Max(262_144) int contextWindow,
    @DefaultValue("10m") Duration firstToken,
    @DefaultValue("2m") Duration betweenTokens,
    @DefaultValue("30m") Duration keepAlive,
    @DefaultValue @Valid Ollama ollama,
    @DefaultValue @Valid Rehearsal rehearsal) {

  /** Which engine serves. */
  public enum Choice {
    /** Ollama, and the rehearsal until an Ollama has been configured or seen for the first time. */
    AUTO,
    OLLAMA,
    OPENAI,
    REHEARSAL
  }

  /**
   * Where Ollama is.
   *
   * @param url its address, if somebody said it; blank or absent means the usual one
   */
  public record Ollama(@Nullable String url) {

    private static final String USUAL = "http://localhost:11434";
    private static final Set<String> SCHEMES = Set.of("http", "https");

    public Ollama {
      if (url != null && !url.isBlank() && !complete(url.strip())) {
        throw new IllegalArgumentException(
            "INKSTONE_OLLAMA_URL (inkstone.text-model.ollama.url) must be an address with http:// or"
                + " https:// and a host, such as "
                + USUAL);
      }
    }

    /** As the client reads it: a host may have an underscore, which java.net.URI does not see. */
    private static boolean complete(String address) {
      try {
        UriComponents parts = UriComponentsBuilder.fromUriString(address).build();
        String scheme = Objects.requireNonNullElse(parts.getScheme(), "");
        return SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
            && StringUtils.hasText(parts.getHost());
      } catch (IllegalArgumentException unreadable) {
        return false;
      }
    }

    /** Whether somebody said where Ollama is. */
    public boolean configured() {
      return url != null && !url.isBlank();
    }

    public String address() {
      return url == null || url.isBlank() ? USUAL : url.strip();
    }
  }

  /**
   * How the engine without a model behaves.
   *
   * @param tokensPerSecond its speed
   */
  public record Rehearsal(@DefaultValue("60") @Min(1) @Max(100_000) int tokensPerSecond) {}
}
