package app.inkstone.preset;

import app.inkstone.database.OnPostgres;

@OnPostgres
class PresetsOnPostgresTests extends PresetsContract {}
