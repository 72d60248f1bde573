package app.inkstone.preset;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The presets in their newest versions. The shipped ones are in the database once this exists. */
@Component
public class Presets {

  private final PresetRepository repository;

  Presets(PresetRepository repository, ShippedPresets shipped) {
    this.repository = repository;
    List<Preset> all = shipped.all();
    all.forEach(this::keep);
    for (int place = 0; place < all.size(); place++) {
      repository.place(all.get(place), place);
    }
  }

  public List<Preset> all() {
    return repository.newest();
  }

  /**
   * The preset of this name, or the default one when no name is given.
   *
   * @throws PresetNotFound when there is none of this name
   */
  public Preset find(@Nullable String id) {
    return all().stream()
        .filter(preset -> id == null ? preset.isDefault() : preset.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new PresetNotFound(Objects.requireNonNullElse(id, "default")));
  }

  /**
   * Takes what is asked for and the rest from the preset.
   *
   * @param options by Ollama's names
   * @throws app.inkstone.problem.InvalidInput with every option that is unknown, of the wrong type
   *     or out of the preset's bounds
   */
  public ChosenOptions choose(Preset preset, Map<String, Object> options) {
    return new Wishes(preset, options).granted();
  }

  private void keep(Preset preset) {
    Preset kept = repository.find(preset.id(), preset.version()).orElse(null);
    if (kept == null) {
      repository.add(preset);
    } else if (!kept.equals(preset)) {
      throw new IllegalStateException(
          "preset %s was changed without a new version: version %d is already in the database"
              .formatted(preset.id(), preset.version()));
    }
  }
}
