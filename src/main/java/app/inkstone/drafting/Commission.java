package app.inkstone.drafting;

import app.inkstone.engine.ModelDescription;
import app.inkstone.engine.TextModel;
import app.inkstone.preset.ChosenOptions;
import app.inkstone.preset.Preset;
import app.inkstone.run.ActiveRun;

/** An order in the making, with everything that was chosen for it when its work began. */
record Commission(
    ActiveRun run,
    Order order,
    Preset preset,
    ChosenOptions options,
    TextModel model,
    ModelDescription description) {}
