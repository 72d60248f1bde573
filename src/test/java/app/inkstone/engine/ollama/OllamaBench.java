package app.inkstone.engine.ollama;

import app.inkstone.engine.EngineFixtures;
import app.inkstone.engine.EngineProperties;
import java.time.Clock;
import org.springframework.ai.ollama.OllamaChatModel;
import org.springframework.ai.ollama.api.OllamaApi;
import org.springframework.web.client.RestClient;
import org.springframework.web.reactive.function.client.WebClient;
import tools.jackson.databind.json.JsonMapper;

/** The classes of this package put together as in the application. */
record OllamaBench(OllamaApi api, OllamaModel model, OllamaWatch watch, OllamaEngine engine) {

  static OllamaBench on(EngineProperties properties) {
    JsonMapper json = JsonMapper.builder().build();
    OllamaApi api =
        new OllamaConfiguration()
            .ollamaApi(properties, WebClient.builder(), RestClient.builder(), json);
    OllamaServer server = new OllamaServer(RestClient.builder(), properties);
    OllamaWatch watch =
        new OllamaWatch(server, properties, EngineFixtures.contacts(), Clock.systemUTC());
    OllamaChatModel chat = OllamaChatModel.builder().ollamaApi(api).build();
    OllamaModel model = new OllamaModel(chat, properties, watch, json);
    return new OllamaBench(api, model, watch, new OllamaEngine(model, watch, server));
  }
}
