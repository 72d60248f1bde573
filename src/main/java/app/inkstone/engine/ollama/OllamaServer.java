package app.inkstone.engine.ollama;

import app.inkstone.engine.EngineProperties;
import app.inkstone.engine.InstalledModel;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * The calls about the server itself, which Spring AI has not. They are short, and so is the wait.
 */
@Component
class OllamaServer {

  private static final HttpClientSettings SHORT =
      HttpClientSettings.defaults().withTimeouts(Duration.ofMillis(500), Duration.ofSeconds(2));

  private final RestClient rest;

  OllamaServer(RestClient.Builder builder, EngineProperties properties) {
    this.rest =
        builder
            .baseUrl(properties.ollama().address())
            .requestFactory(ClientHttpRequestFactoryBuilder.simple().build(SHORT))
            .build();
  }

  /**
   * Its version, as it says it.
   *
   * @throws RestClientException when there is no answer, or a strange one
   */
  String version() {
    String version = get("/api/version", Version.class).version();
    if (version == null) {
      throw new RestClientException("no version in the answer");
    }
    return version;
  }

  /**
   * The models it has.
   *
   * @throws RestClientException when there is no answer, or a strange one
   */
  List<InstalledModel> models() {
    Set<String> loaded =
        get("/api/ps", Models.class).models().stream().map(Model::name).collect(Collectors.toSet());
    return get("/api/tags", Models.class).models().stream()
        .map(model -> model.installed(loaded.contains(model.name())))
        .toList();
  }

  private <T> T get(String path, Class<T> type) {
    T answer = rest.get().uri(path).retrieve().body(type);
    if (answer == null) {
      throw new RestClientException("empty answer from " + path);
    }
    return answer;
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Version(@Nullable String version) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Models(@Nullable List<Model> models) {

    @Override
    public List<Model> models() {
      return models == null ? List.of() : models;
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Model(String name, @Nullable String digest, long size) {

    InstalledModel installed(boolean loaded) {
      return new InstalledModel(name, Objects.requireNonNullElse(digest, ""), size, loaded);
    }
  }
}
