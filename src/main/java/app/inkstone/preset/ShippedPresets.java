package app.inkstone.preset;

import app.inkstone.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The presets that come with Inkstone, checked; a mistake in the file stops the start. */
@Component
class ShippedPresets {

  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private final List<Preset> all;

  ShippedPresets(@Value("classpath:presets/presets.yaml") Resource file) {
    this.all = read(file);
    all.forEach(ShippedPresets::check);
    long defaults = all.stream().filter(Preset::isDefault).count();
    require(defaults == 1, "presets.yaml has " + defaults + " defaults instead of one");
    long names = all.stream().map(Preset::id).distinct().count();
    require(names == all.size(), "two presets have the same id");
  }

  List<Preset> all() {
    return all;
  }

  private static List<Preset> read(Resource file) {
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    try (InputStream content = file.getInputStream()) {
      return STRICT.convertValue(yaml.load(content), PresetFile.class).all();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void check(Preset preset) {
    for (Language language : Language.values()) {
      require(preset.names().containsKey(language), preset.id() + " lacks a name in " + language);
      require(preset.purposes().containsKey(language), preset.id() + " lacks a purpose");
    }
    for (Option option : Option.values()) {
      Bounds bounds = preset.bounds().get(option.tag());
      require(
          bounds != null && option.of(preset).stream().allMatch(own -> option.accepts(own, bounds)),
          preset.id() + " is out of its own bounds in " + option.tag());
    }
  }

  private static void require(boolean condition, String fault) {
    if (!condition) {
      throw new IllegalStateException(fault);
    }
  }
}
