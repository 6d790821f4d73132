package org.yangguang.shared;

import java.math.BigDecimal;

/** An amount in fen (分). Never a fraction of a fen, never a floating-point number. */
public record Money(long fen) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    /**
     * The amount of a figure in yuan (元).
     *
     * @throws ArithmeticException if it has more than two decimals or does not fit
     */
    public static Money ofYuan(BigDecimal yuan) {
        return new Money(yuan.movePointRight(2).longValueExact());
    }

    public BigDecimal yuan() {
        return plain(BigDecimal.valueOf(fen, 2));
    }

    /** In 万元, exact to six decimals (1 fen = 0.000001), trailing zeros dropped: the unit of table 2. */
    public BigDecimal tenThousandYuan() {
        return plain(BigDecimal.valueOf(fen, 6));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
