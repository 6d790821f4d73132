package org.yangguang.ui;

/**
 * A state on one line: colour, icon and word say the same.
 *
 * @param tone the colour
 * @param icon a symbol of {@code icons.svg}
 * @param word as people read it, such as 剩 3 个工作日
 */
public record Chip(Tone tone, String icon, String word) {

    /** Something is wrong: 逾期, 出错, 不成立. */
    public static Chip red(String word) {
        return new Chip(Tone.RED, "alert", word);
    }

    /** Time runs out, or something is doubtful. */
    public static Chip amber(String word) {
        return new Chip(Tone.AMBER, "clock", word);
    }

    /** Done, in order. */
    public static Chip green(String word) {
        return new Chip(Tone.GREEN, "done", word);
    }

    /** Being worked on. */
    public static Chip blue(String word) {
        return new Chip(Tone.BLUE, "half", word);
    }

    /** Nothing to notice. */
    public static Chip plain(String word) {
        return new Chip(Tone.PLAIN, "circle", word);
    }

    /** The same state with another symbol. */
    public Chip with(String symbol) {
        return new Chip(tone, symbol, word);
    }
}
