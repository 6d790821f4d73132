package org.yangguang.documents;

/** Sizes of envelopes that offices use (GB/T 1416—2003), in millimetres. */
public enum EnvelopeSize {
    DL("DL（220×110毫米）", 220, 110),
    C5("C5（229×162毫米）", 229, 162);

    private final String label;
    private final int width;
    private final int height;

    EnvelopeSize(String label, int width, int height) {
        this.label = label;
        this.width = width;
        this.height = height;
    }

    public String label() {
        return label;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
