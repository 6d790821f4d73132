package org.yangguang.requests.command;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import org.yangguang.requests.fees.FeeStep;
import org.yangguang.requests.fees.ProcessingFee;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code fee --format json} prints.
 *
 * @param mode {@code items} or {@code pages}
 * @param law the one rule behind it
 */
@JsonPropertyOrder({"mode", "units", "fee_yuan", "steps", "law"})
record FeeAnswer(
        String mode, long units, @JsonProperty("fee_yuan") long yuan, List<Step> steps, String law) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** A tier. */
    @JsonPropertyOrder({"from", "to", "count", "unit_yuan", "amount_yuan"})
    record Step(
            long from,
            long to,
            long count,
            @JsonProperty("unit_yuan") long unitYuan,
            @JsonProperty("amount_yuan") long amountYuan) {

        static Step of(FeeStep step) {
            return new Step(step.from(), step.to(), step.count(), step.unitYuan(), step.amountYuan());
        }
    }

    static FeeAnswer of(ProcessingFee fee) {
        return new FeeAnswer(
                fee.mode().name().toLowerCase(Locale.ROOT),
                fee.units(),
                fee.yuan(),
                fee.steps().stream().map(Step::of).toList(),
                fee.mode().law());
    }

    String json() {
        return JSON.writeValueAsString(this);
    }
}
