package app.inkstone.run;

import app.inkstone.database.OnPostgres;

@OnPostgres
class RunFeedOnPostgresTests extends RunFeedContract {}
