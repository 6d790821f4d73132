package org.yangguang.requests.fees;

/**
 * A tier of the fee: what lies in it costs the same a unit (超额累进).
 *
 * @param from the first unit of it, counted from 1
 * @param to the last
 * @param unitYuan what each costs, in yuan
 */
record FeeTier(long from, long to, long unitYuan) {

    /** How much of so many units lies in this tier. */
    FeeStep of(long units) {
        long last = Math.min(units, to);
        long count = last - from + 1;
        return new FeeStep(from, last, count, unitYuan, Math.multiplyExact(count, unitYuan));
    }
}
