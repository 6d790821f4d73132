package org.yangguang.requests.cases;

import org.yangguang.requests.fees.FeeMode;
import org.yangguang.requests.fees.ProcessingFee;
import org.yangguang.shared.Money;

/** The processing fee of one case (Regulation art. 42; 国办函〔2020〕109号). */
public final class FeeOfCase {

    private FeeOfCase() {}

    /**
     * By pages, the fee for all of the case's pages; by items, what this one adds to the applicant's month.
     *
     * @param quantity pages of the case, or which item of the applicant's month it is
     * @throws org.yangguang.shared.Refusal if the number is negative or implausibly large
     */
    public static Money of(FeeMode mode, int quantity) {
        Money whole = ProcessingFee.of(mode, quantity).money();
        return switch (mode) {
            case PAGES -> whole;
            case ITEMS ->
                new Money(whole.fen()
                        - ProcessingFee.of(mode, Math.max(0, quantity - 1L))
                                .money()
                                .fen());
        };
    }
}
