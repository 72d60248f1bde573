package app.inkstone.run;

import org.jspecify.annotations.Nullable;

/**
 * An order for work.
 *
 * @param idempotencyKey a second order for the same subject with the same key is the first one
 */
public record NewRun(
    String subject,
    String task,
    String stage,
    String assignment,
    @Nullable String idempotencyKey) {}
