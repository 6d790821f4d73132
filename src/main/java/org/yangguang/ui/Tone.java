package org.yangguang.ui;

import java.util.Locale;

/** What a colour says. It never says it alone: an icon and a word stand beside it. */
public enum Tone {
    /** Overdue, refused, withdrawn, failed. */
    RED,
    /** Soon due, or doubtful. */
    AMBER,
    /** Done, in order. */
    GREEN,
    /** Being worked on, waiting for somebody. */
    BLUE,
    /** Nothing to notice. */
    PLAIN;

    /** The word in class names of the styles, such as {@code red} in {@code chip-red}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
