package org.yangguang.registers;

/**
 * One figure: a measure of a register over a slice. The number and the list behind it come from the same condition.
 *
 * @param register whose records are counted
 * @param measure what is counted
 * @param slice which part of them
 */
public record Figure<T>(Register<T> register, Measure measure, Slice slice) {

    public static <T> Figure<T> of(Register<T> register, Measure measure) {
        return new Figure<>(register, measure, Slice.ALL);
    }
}
