package app.inkstone.run;

import app.inkstone.database.OnH2;

@OnH2
class RunFeedOnH2Tests extends RunFeedContract {}
