package app.inkstone.run;

/** An event of a certain run. */
record LoggedEvent(String run, NumberedEvent event) {}
