package app.inkstone.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.annotation.Transactional;

/** What holds for presets on every database. */
@Import({Presets.class, PresetRepository.class, ShippedPresets.class})
abstract class PresetsContract {

  @Autowired Presets presets;
  @Autowired PresetRepository repository;
  @Autowired ShippedPresets shipped;

  @Test
  void listsTheShippedPresetsInTheOrderOfTheFile() {
    assertThat(presets.all()).isEqualTo(shipped.all());
  }

  @Test
  void findsAPresetByItsIdAndTheDefaultWithoutOne() {
    assertThat(presets.find("poem").names().values()).contains("诗歌", "Poem");
    assertThat(presets.find(null).id()).isEqualTo("qwen");
  }

  @Test
  void saysThatThereIsNoSuchPreset() {
    assertThatThrownBy(() -> presets.find("none")).isInstanceOf(PresetNotFound.class);
  }

  @Test
  void startsAgainOnTheSameFile() {
    assertThat(new Presets(repository, shipped).all()).isEqualTo(shipped.all());
  }

  @Test
  void refusesToStartWhenAPresetChangedUnderTheSameVersion() {
    ShippedPresets changed = shippedWith("temperature: 0.85", "temperature: 0.86");
    assertThatThrownBy(() -> new Presets(repository, changed))
        .hasMessageContaining("story was changed without a new version");
  }

  @Test
  @Transactional
  void keepsTheOldVersionBesideTheNewOne() {
    Preset old = presets.find("story");
    ShippedPresets changed =
        shippedWith("- id: story\n    version: 1", "- id: story\n    version: 2");
    Presets restarted = new Presets(repository, changed);
    assertThat(restarted.find("story").version()).isEqualTo(2);
    assertThat(restarted.all()).isEqualTo(changed.all());
    assertThat(repository.find("story", 1)).contains(old);
  }

  @Test
  void takesTheVersionThatAnotherNodeWroteFirst() {
    Preset poem = presets.find("poem");
    repository.add(poem);
    assertThat(presets.find("poem")).isEqualTo(poem);
  }

  private static ShippedPresets shippedWith(String text, String replacement) {
    String changed = shippedText().replace(text, replacement);
    assertThat(changed).isNotEqualTo(shippedText());
    return new ShippedPresets(new ByteArrayResource(changed.getBytes(StandardCharsets.UTF_8)));
  }

  private static String shippedText() {
    try {
      return new ClassPathResource("presets/presets.yaml")
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
