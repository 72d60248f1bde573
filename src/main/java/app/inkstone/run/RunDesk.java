package app.inkstone.run;

import org.springframework.stereotype.Component;

/** What a run needs at hand to write down what happens. */
@Component
record RunDesk(RunTable runs, StepTable steps, EventTable events, RunLogWriter writer) {}
