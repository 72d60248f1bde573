package app.inkstone.run;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Where runs are kept. */
@Component
record RunShelves(
    RunTable runs,
    StepTable steps,
    EventTable events,
    RunTexts texts,
    TransactionTemplate transactions) {}
