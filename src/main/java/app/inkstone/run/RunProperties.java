package app.inkstone.run;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How runs are worked on.
 *
 * @param slots runs at a time; equal to the model server's OLLAMA_NUM_PARALLEL
 * @param tick how long texts are gathered before they are committed together
 * @param poll how often the queue is looked at when nothing has been announced
 */
@ConfigurationProperties("inkstone.run")
@Validated
record RunProperties(
    @DefaultValue("1") @Min(1) int slots,
    @DefaultValue("40ms") Duration tick,
    @DefaultValue("2s") Duration poll) {}
