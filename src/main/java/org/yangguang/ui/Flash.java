package org.yangguang.ui;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What just happened, shown once at the top of the next page: put it into the redirect's flash attributes under
 * {@link #ATTRIBUTE}, the layout of the desk shows it.
 *
 * <p>It waits in the session, which lies in the database.
 *
 * @param tone green for done, amber for done with a remark, red for not done
 * @param message as people read it
 * @param undoPath that a form is posted to in order to take it back, or null
 */
public record Flash(Tone tone, String message, @Nullable String undoPath) implements Serializable {

    /** Name of the flash attribute. */
    public static final String ATTRIBUTE = "flash";

    public static Flash done(String message) {
        return new Flash(Tone.GREEN, message, null);
    }

    public static Flash remark(String message) {
        return new Flash(Tone.AMBER, message, null);
    }

    public static Flash failed(String message) {
        return new Flash(Tone.RED, message, null);
    }

    /** The same message, with a way back. */
    public Flash undoneBy(String path) {
        return new Flash(tone, message, path);
    }

    public String icon() {
        return tone == Tone.GREEN ? "done" : tone == Tone.RED ? "failed" : "alert";
    }
}
