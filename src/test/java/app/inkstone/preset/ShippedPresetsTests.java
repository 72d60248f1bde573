package app.inkstone.preset;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.inkstone.engine.Sampling;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class ShippedPresetsTests {

  private static final ClassPathResource FILE = new ClassPathResource("presets/presets.yaml");

  private final ShippedPresets shipped = new ShippedPresets(FILE);

  @Test
  void shipsTheFifteenPresetsOfTheGuides() {
    assertThat(shipped.all()).hasSize(15);
  }

  @Test
  void takesWhatTheMakersRecommendAsTheDefault() {
    Preset first = shipped.all().getFirst();
    assertThat(first.isDefault()).isTrue();
    assertThat(first.sampling()).isEqualTo(new Sampling(0.7, 0.8, 20, 0, 1.0, 256, 0));
    assertThat(first.maxTokens()).isEqualTo(2048);
  }

  @Test
  void keepsTheFiguresOfTheGuides() {
    Map<String, String> figures = shipped.all().stream().collect(toMap(Preset::id, this::figures));
    assertThat(figures)
        .containsEntry("precise", "0.3 0.9 40 1.05 1024 1.2")
        .containsEntry("professional", "0.7 0.9 40 1.1 2048 1.0")
        .containsEntry("creative", "0.9 0.92 50 1.15 3072 0.9")
        .containsEntry("story", "0.85 0.92 50 1.15 384 0.9")
        .containsEntry("poem", "0.8 0.9 50 1.1 128 1.0")
        .containsEntry("short-answer", "0.7 0.9 50 1.1 128 1.3")
        .containsEntry("summary", "0.6 0.9 40 1.1 300 1.1")
        .containsEntry("drafting-aid", "0.8 0.9 40 1.1 1024 0.9")
        .containsEntry("code-completion", "0.3 0.9 40 1.0 100 1.4")
        .containsEntry("multi-hop", "0.6 0.9 40 1.1 1024 1.0")
        .containsEntry("technical-answer", "0.3 0.9 40 1.1 512 1.0")
        .containsEntry("long-draft", "0.7 0.9 40 1.1 2048 0.9")
        .containsEntry("dialogue", "0.7 0.9 40 1.1 3072 1.0")
        .containsEntry("report", "0.7 0.9 40 1.1 3584 0.9");
  }

  @Test
  void doesNotCombineThePenalties() {
    assertThat(shipped.all())
        .allSatisfy(
            preset ->
                assertThat(Math.min(repeat(preset) - 1, preset.sampling().presencePenalty()))
                    .isZero());
  }

  @Test
  void refusesAFileWithTwoDefaults() {
    assertRefused("lengthPenalty: 0.9", "lengthPenalty: 0.9\n    default: true", "one");
  }

  @Test
  void refusesAPresetOutOfItsOwnBounds() {
    assertRefused("temperature: 0.85", "temperature: 8.5", "story is out of its own bounds");
  }

  @Test
  void refusesAPresetThatLeavesAnOptionOut() {
    assertRefused("temperature: 0.85, ", "", "preset story does not say its temperature");
  }

  @Test
  void refusesAFieldThatItDoesNotKnow() {
    assertRefused("lengthPenalty: 1.2", "lengthPenalty: 1.2\n    lengthPenality: 3", "Penality");
  }

  private static void assertRefused(String text, String replacement, String fault) {
    String broken = content().replace(text, replacement);
    assertThat(broken).isNotEqualTo(content());
    ByteArrayResource file = new ByteArrayResource(broken.getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> new ShippedPresets(file)).hasMessageContaining(fault);
  }

  private static String content() {
    try {
      return FILE.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private String figures(Preset preset) {
    Sampling sampling = preset.sampling();
    return "%s %s %s %s %s %s"
        .formatted(
            sampling.temperature(),
            sampling.topP(),
            sampling.topK(),
            repeat(preset),
            preset.maxTokens(),
            preset.lengthPenalty());
  }

  private static double repeat(Preset preset) {
    return preset.sampling().repeatPenalty();
  }
}
