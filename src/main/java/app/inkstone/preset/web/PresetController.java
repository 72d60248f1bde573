package app.inkstone.preset.web;

import app.inkstone.preset.Presets;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PresetController {

  private final Presets presets;

  PresetController(Presets presets) {
    this.presets = presets;
  }

  @GetMapping("/api/presets")
  PresetList list() {
    return new PresetList(presets.all().stream().map(PresetItem::of).toList());
  }

  record PresetList(List<PresetItem> items) {}
}
