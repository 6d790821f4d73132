package org.yangguang.ui;

/** Round numbers for scales. */
final class RoundStep {

    private RoundStep() {}

    /** The distance of the lines across: 1, 2 or 5 with noughts, four of them at most. */
    static long of(long most) {
        for (long power = 1; ; power *= 10) {
            for (long digit : new long[] {1, 2, 5}) {
                if (digit * power * 4 >= most) {
                    return digit * power;
                }
            }
        }
    }
}
