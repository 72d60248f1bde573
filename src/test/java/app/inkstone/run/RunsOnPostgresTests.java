package app.inkstone.run;

import app.inkstone.database.OnPostgres;

@OnPostgres
class RunsOnPostgresTests extends RunsContract {}
