package app.inkstone.engine.ollama;

import app.inkstone.engine.EngineProperties;
import app.inkstone.engine.GenerationRequest;
import app.inkstone.engine.Message;
import app.inkstone.engine.Sampling;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.ollama.api.OllamaChatOptions;

/** A request in Spring AI's terms. */
final class OllamaPrompt {

  private static final List<String> STOP = List.of("<|im_end|>", "<|im_start|>");

  /** The server takes these for control tokens wherever they stand, in a writer's text too. */
  private static final Pattern CONTROL = Pattern.compile("<\\|(?=[a-z_]+\\|>)");

  private OllamaPrompt() {}

  static Prompt of(GenerationRequest request, EngineProperties properties) {
    List<org.springframework.ai.chat.messages.Message> messages =
        request.messages().stream().map(OllamaPrompt::message).toList();
    return new Prompt(messages, options(request, properties));
  }

  private static org.springframework.ai.chat.messages.Message message(Message message) {
    String content = CONTROL.matcher(message.content()).replaceAll("< |");
    return switch (message.role()) {
      case SYSTEM -> new SystemMessage(content);
      case USER -> new UserMessage(content);
      case ASSISTANT -> new AssistantMessage(content);
    };
  }

  /**
   * Everything is said on every request: what is left out comes from the model's own settings, and
   * {@code num_predict} left out or zero means no limit.
   */
  private static OllamaChatOptions options(GenerationRequest request, EngineProperties properties) {
    Sampling sampling = request.sampling();
    return OllamaChatOptions.builder()
        .model(properties.name())
        .disableThinking()
        .keepAlive(properties.keepAlive().toSeconds() + "s")
        .format(request.schema())
        .numCtx(properties.contextWindow())
        .numPredict(Math.max(1, request.maxTokens()))
        .seed(request.seed())
        .stop(STOP)
        .temperature(sampling.temperature())
        .topP(sampling.topP())
        .topK(sampling.topK())
        .minP(sampling.minP())
        .typicalP(1f)
        .repeatPenalty(sampling.repeatPenalty())
        .repeatLastN(sampling.repeatLastN())
        .presencePenalty(sampling.presencePenalty())
        .frequencyPenalty(0.0)
        .build();
  }
}
