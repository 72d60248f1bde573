package app.inkstone.preset;

import app.inkstone.database.OnPostgresContainer;

@OnPostgresContainer
class PresetsContainerTests extends PresetsContract {}
