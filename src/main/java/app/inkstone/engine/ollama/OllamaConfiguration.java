package app.inkstone.engine.ollama;

import app.inkstone.engine.EngineProperties;
import java.time.Duration;
import org.springframework.ai.ollama.api.OllamaApi;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.reactive.ClientHttpConnectorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.web.client.RestClient;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class OllamaConfiguration {

  private static final Duration CONNECT = Duration.ofSeconds(5);

  @Bean
  OllamaApi ollamaApi(
      EngineProperties properties,
      WebClient.Builder streaming,
      RestClient.Builder blocking,
      JsonMapper json) {
    return OllamaApi.builder()
        .baseUrl(properties.ollama().address())
        .webClientBuilder(
            streaming.clientConnector(oneConnectionEach()).filter(new OllamaWire(json)))
        .restClientBuilder(blocking)
        .build();
  }

  /**
   * A connection of its own for each text: closing it is the only way to stop the server, and a
   * connection from a pool may be stale, which the client would hide by sending the request twice.
   * There is no read time-out; a generation watches for silence itself.
   */
  private static ClientHttpConnector oneConnectionEach() {
    return ClientHttpConnectorBuilder.reactor()
        .withHttpClientFactory(HttpClient::newConnection)
        .withHttpClientCustomizer(client -> client.disableRetry(true))
        .build(HttpClientSettings.defaults().withConnectTimeout(CONNECT));
  }
}
