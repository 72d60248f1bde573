package app.inkstone.prompt;

import app.inkstone.database.OnPostgres;

@OnPostgres
class PromptsOnPostgresTests extends PromptsContract {}
