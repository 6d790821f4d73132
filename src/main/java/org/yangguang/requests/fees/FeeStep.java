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
public record FeeStep(long from, long to, long count, long unitYuan, long amountYuan) {}
