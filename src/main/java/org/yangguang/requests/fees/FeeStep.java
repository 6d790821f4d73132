package org.yangguang.requests.fees;

/**
 * A line of a fee's calculation.
 *
 * @param from the first unit that is charged so, counted from 1
 * @param to the last
 * @param count how many they are
 * @param unitYuan what each costs, in yuan; 0 where it is free
 * @param amountYuan what they cost together, in yuan
 */
public record FeeStep(long from, long to, long count, long unitYuan, long amountYuan) {

    /**
     * The line in words, e.g. 第11至12件：2件 × 100元 = 200元.
     *
     * @param unit the measure word of what is counted
     */
    public String line(String unit) {
        String which = from == to ? "第%,d%s".formatted(from, unit) : "第%,d至%,d%s".formatted(from, to, unit);
        return unitYuan == 0
                ? which + "：不收费"
                : which + "：%,d%s × %,d元 = %,d元".formatted(count, unit, unitYuan, amountYuan);
    }
}
