package app.inkstone.preset;

import app.inkstone.database.OnH2;

@OnH2
class PresetsOnH2Tests extends PresetsContract {}
