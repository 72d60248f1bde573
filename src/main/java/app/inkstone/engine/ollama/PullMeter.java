package app.inkstone.engine.ollama;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.ai.ollama.api.OllamaApi.ProgressResponse;

/**
 * Adds up the layers of one pull. A layer that the server takes back in part stays where it was.
 */
final class PullMeter {

  private final Map<String, Long> completed = new HashMap<>();
  private final Map<String, Long> totals = new HashMap<>();
  private PullProgress progress;

  PullMeter(String model) {
    this.progress = PullProgress.begun(model);
  }

  PullProgress read(ProgressResponse line) {
    if (line.digest() != null) {
      totals.put(line.digest(), Objects.requireNonNullElse(line.total(), 0L));
      completed.merge(line.digest(), Objects.requireNonNullElse(line.completed(), 0L), Math::max);
    }
    progress =
        progress.at(Objects.requireNonNullElse(line.status(), ""), sum(completed), sum(totals));
    return "success".equals(line.status()) ? progress.finished() : progress;
  }

  private static long sum(Map<String, Long> layers) {
    return layers.values().stream().mapToLong(Long::longValue).sum();
  }
}
