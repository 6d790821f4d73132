package org.yangguang.ui;

/** How large a file is, for people. */
public final class FileSize {

    private static final long KILOBYTE = 1024;

    private FileSize() {}

    /** {@code 12 KB} or {@code 1.5 MB}, rounded up to whole kilobytes. */
    public static String of(long bytes) {
        long kilobytes = (bytes + KILOBYTE - 1) / KILOBYTE;
        return kilobytes < KILOBYTE ? kilobytes + " KB" : "%.1f MB".formatted((double) kilobytes / KILOBYTE);
    }
}
