package org.yangguang.ui;

import org.jspecify.annotations.Nullable;

/**
 * Work in the background. While it runs the page asks its own address again every two seconds and shows what comes back in
 * its place; a page loaded anew shows the same.
 *
 * @param id unique on the page; answers of {@code path} carry the same
 * @param label what is being done
 * @param percent 0 to 100
 * @param note how far it is, what went wrong, or how it ended
 * @param state whether it still runs
 * @param path answers a page or a fragment that contains this progress
 * @param cancelPath that a form is posted to, or null if it cannot be cancelled
 * @param resultPath of what came out, or null
 */
public record Progress(
        String id,
        String label,
        int percent,
        String note,
        State state,
        String path,
        @Nullable String cancelPath,
        @Nullable String resultPath) {

    public enum State {
        WAITING(new Chip(Tone.PLAIN, "clock", "排队")),
        RUNNING(new Chip(Tone.BLUE, "half", "进行中")),
        DONE(new Chip(Tone.GREEN, "done", "已完成")),
        FAILED(new Chip(Tone.RED, "failed", "出错")),
        CANCELLED(new Chip(Tone.PLAIN, "close", "已取消"));

        private final Chip chip;

        State(Chip chip) {
            this.chip = chip;
        }

        public Chip chip() {
            return chip;
        }
    }

    public Progress {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("not a percentage: " + percent);
        }
    }

    /** Whether it is worth asking again. */
    public boolean running() {
        return state == State.WAITING || state == State.RUNNING;
    }
}
