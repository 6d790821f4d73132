package org.yangguang.requests.fees;

import java.util.List;
import org.yangguang.shared.Money;
import org.yangguang.shared.Refusal;

/**
 * A processing fee and how it comes about.
 *
 * @param mode by what it is counted
 * @param units so many items of the month, or pages of the case
 * @param steps a line for each tier that the units reach, in order; none for no units
 */
public record ProcessingFee(FeeMode mode, long units, List<FeeStep> steps) {

    public ProcessingFee {
        steps = List.copyOf(steps);
    }

    /**
     * The fee for all of so many units.
     *
     * @throws Refusal if the number is negative or implausibly large
     */
    public static ProcessingFee of(FeeMode mode, long units) {
        if (units < 0 || units > mode.most()) {
            throw new Refusal("应为0至%d的整数".formatted(mode.most()));
        }
        List<FeeStep> steps = mode.tiers()
                .takeWhile(tier -> tier.from() <= units)
                .map(tier -> tier.of(units))
                .toList();
        return new ProcessingFee(mode, units, steps);
    }

    public long yuan() {
        return steps.stream().mapToLong(FeeStep::amountYuan).sum();
    }

    /** A line for each tier, in words. */
    public List<String> lines() {
        return steps.stream().map(step -> step.line(mode.unit())).toList();
    }

    public Money money() {
        return new Money(Math.multiplyExact(yuan(), 100L));
    }
}
