package org.yangguang.documents;

/** Characters that no file format can carry. */
public final class Letters {

    /** Stands where a character cannot be shown (〓, as compositors put for missing type). */
    public static final int MISSING = '〓';

    private Letters() {}

    /** Whether XML and with it every format here can carry the character. */
    public static boolean lawful(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || in(codePoint, 0x20, 0x7E)
                || in(codePoint, 0xA0, 0xD7FF)
                || in(codePoint, 0xE000, 0xFFFD)
                || (in(codePoint, 0x10000, 0x10FFFF) && (codePoint & 0xFFFE) != 0xFFFE);
    }

    /** The text with {@link #MISSING} for every character that is not lawful. */
    public static String lawful(String text) {
        if (text.codePoints().allMatch(Letters::lawful)) {
            return text;
        }
        StringBuilder lawful = new StringBuilder();
        text.codePoints().forEach(c -> lawful.appendCodePoint(lawful(c) ? c : MISSING));
        return lawful.toString();
    }

    private static boolean in(int codePoint, int from, int to) {
        return codePoint >= from && codePoint <= to;
    }
}
