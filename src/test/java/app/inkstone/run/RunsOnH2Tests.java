package app.inkstone.run;

import app.inkstone.database.OnH2;

@OnH2
class RunsOnH2Tests extends RunsContract {}
