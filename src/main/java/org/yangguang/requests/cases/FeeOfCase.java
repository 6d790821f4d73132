package org.yangguang.requests.cases;

import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yangguang.requests.fees.FeeMode;
import org.yangguang.requests.fees.ProcessingFee;
import org.yangguang.shared.Money;

/**
 * The processing fee of one case and how it comes about (Regulation art. 42; 国办函〔2020〕109号).
 *
 * @param whole by pages, the fee for all pages of the case; by items, for the applicant's month up to this case
 * @param before by items, the fee for the applicant's month before this case; null by pages
 */
public record FeeOfCase(ProcessingFee whole, @Nullable ProcessingFee before) {

    /**
     * By pages, the fee for all of the case's pages; by items, what this one adds to the applicant's month.
     *
     * @param quantity pages of the case, or which item of the applicant's month it is
     * @throws org.yangguang.shared.Refusal if the number is negative or implausibly large
     */
    public static FeeOfCase of(FeeMode mode, int quantity) {
        return new FeeOfCase(
                ProcessingFee.of(mode, quantity),
                switch (mode) {
                    case PAGES -> null;
                    case ITEMS -> ProcessingFee.of(mode, Math.max(0, quantity - 1L));
                });
    }

    public Money money() {
        return new Money(
                whole.money().fen() - (before == null ? 0 : before.money().fen()));
    }

    /** How the sum comes about, tier by tier, as one sentence without its full stop. */
    public String explanation() {
        String tiers = whole.lines().stream().collect(Collectors.joining("；"));
        if (before == null) {
            return tiers + "；合计%,d元".formatted(whole.yuan());
        }
        return "%s；累计%d件共%,d元，减去前%d件的%,d元，本件为%,d元"
                .formatted(
                        tiers,
                        whole.units(),
                        whole.yuan(),
                        Objects.requireNonNull(before).units(),
                        before.yuan(),
                        whole.yuan() - before.yuan());
    }
}
