package app.inkstone.run;

import app.inkstone.database.OnPostgresContainer;

@OnPostgresContainer
class RunsContainerTests extends RunsContract {}
