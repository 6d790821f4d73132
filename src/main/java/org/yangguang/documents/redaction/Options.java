package org.yangguang.documents.redaction;

/**
 * How pages are turned into pixels.
 *
 * @param dpi resolution, in pixels an inch
 * @param mostPixels of one page; a larger page gets a lower resolution, and below 72 dpi it is refused
 * @param mostPages of one file
 */
public record Options(int dpi, long mostPixels, int mostPages) {

    private static final int FINE = 300;
    private static final long PIXELS = 40_000_000;
    private static final int PAGES = 1000;

    /** 300 dpi up to A2, some 160 MB of memory for the page at hand. */
    public static Options standard() {
        return new Options(FINE, PIXELS, PAGES);
    }

    /** The same with another resolution. */
    public Options withDpi(int resolution) {
        return new Options(resolution, mostPixels, mostPages);
    }
}
