package app.inkstone.engine.ollama;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.ai.ollama.api.OllamaApi.ProgressResponse;
import tools.jackson.databind.json.JsonMapper;

class PullMeterTests {

  private final PullMeter meter = new PullMeter("model");

  @Test
  void aLayerFoundLaterDoesNotTakeThePercentBack() {
    meter.read(layer("a", 1000));

    PullProgress later = meter.read(layer("b", 100));

    assertThat(later.percent()).isEqualTo(99);
    assertThat(later.completed()).isEqualTo(1100);
    assertThat(later.total()).isEqualTo(2000);
  }

  @Test
  void bytesTakenBackByTheServerStayCounted() {
    meter.read(layer("a", 500));

    assertThat(meter.read(layer("a", 300)).completed()).isEqualTo(500);
  }

  @Test
  void onlySuccessIsTheWhole() {
    assertThat(meter.read(layer("a", 1000)).percent()).isEqualTo(99);
    assertThat(meter.read(status("success")).percent()).isEqualTo(100);
  }

  private static ProgressResponse layer(String digest, long completed) {
    return new ProgressResponse("pulling " + digest, digest, 1000L, completed);
  }

  /** As the server sends it: without the other fields. */
  private static ProgressResponse status(String status) {
    return JsonMapper.shared()
        .readValue("{\"status\": \"" + status + "\"}", ProgressResponse.class);
  }
}
