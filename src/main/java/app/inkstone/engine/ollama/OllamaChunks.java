package app.inkstone.engine.ollama;

import app.inkstone.engine.Chunk;
import app.inkstone.engine.Completion;
import app.inkstone.engine.FinishReason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.metadata.ChatResponseMetadata;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;

/** Reads the lines of one answer. A character that was cut in two is held until it is whole. */
final class OllamaChunks {

  private String half = "";

  /** A line without text gives an empty text: it says that the server is alive. */
  List<Chunk> read(ChatResponse line) {
    Generation result = Objects.requireNonNull(line.getResult());
    String text = whole(Objects.requireNonNullElse(result.getOutput().getText(), ""));
    ChatResponseMetadata figures = line.getMetadata();
    if (!Boolean.TRUE.equals(figures.get("done"))) {
      return List.of(new Chunk.Text(text));
    }
    List<Chunk> chunks = new ArrayList<>(3);
    chunks.add(new Chunk.Text(text));
    chunks.add(new Chunk.Text(half.isEmpty() ? "" : "\uFFFD"));
    chunks.add(new Chunk.End(completion(result.getMetadata().getFinishReason(), figures)));
    return chunks;
  }

  private String whole(String text) {
    String all = half + text;
    boolean cut = !all.isEmpty() && Character.isHighSurrogate(all.charAt(all.length() - 1));
    int end = cut ? all.length() - 1 : all.length();
    half = all.substring(end);
    return all.substring(0, end);
  }

  private static Completion completion(@Nullable String reason, ChatResponseMetadata figures) {
    return new Completion(
        "length".equals(reason) ? FinishReason.LENGTH : FinishReason.STOP,
        figures.getUsage().getPromptTokens(),
        figures.getUsage().getCompletionTokens(),
        duration(figures, "load-duration"),
        duration(figures, "prompt-eval-duration"),
        duration(figures, "eval-duration"));
  }

  private static Duration duration(ChatResponseMetadata figures, String key) {
    return Objects.requireNonNullElse(figures.<Duration>get(key), Duration.ZERO);
  }
}
