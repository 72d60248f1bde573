package app.inkstone.drafting;

import app.inkstone.engine.Engines;
import app.inkstone.engine.ModelDescription;
import app.inkstone.engine.TextModel;
import app.inkstone.preset.ChosenOptions;
import app.inkstone.preset.Preset;
import app.inkstone.preset.Presets;
import app.inkstone.run.ActiveRun;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Turns an order into a commission and writes down what was chosen. */
@Component
class Commissions {

  private final Engines engines;
  private final Presets presets;
  private final JsonMapper json;

  Commissions(Engines engines, Presets presets, JsonMapper json) {
    this.engines = engines;
    this.presets = presets;
    this.json = json;
  }

  Commission begin(ActiveRun run) throws InterruptedException {
    Order order = json.readValue(run.run().assignment(), Order.class);
    Preset preset = presets.find(order.preset());
    ChosenOptions options = presets.choose(preset, order.options());
    TextModel model = engines.current();
    ModelDescription description = model.describe();
    run.record(json.writeValueAsString(RunRecord.of(description, preset, options)));
    if (description.rehearsed()) {
      run.warn("rehearsal", description.name());
    }
    return new Commission(run, order, preset, options, model, description);
  }
}
