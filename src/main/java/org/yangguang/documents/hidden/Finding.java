package org.yangguang.documents.hidden;

/**
 * Something that is not seen when the file is opened.
 *
 * @param place where it is, in words; may be empty
 * @param excerpt the beginning of what it says, at most 60 characters; may be empty
 */
public record Finding(Kind kind, String place, String excerpt) {

    private static final int LONGEST = 60;

    /** Shortens the excerpt and takes line ends out of it. */
    public Finding {
        place = line(place);
        excerpt = line(excerpt);
    }

    /** For people: “隐藏的工作表“成本””, “批注（工作表“清单”B2）：……”. */
    public String message() {
        if (kind == Kind.HIDDEN_SHEET) {
            return kind.label() + "“" + place + "”";
        }
        return kind.label() + (place.isEmpty() ? "" : "（" + place + "）") + (excerpt.isEmpty() ? "" : "：" + excerpt);
    }

    private static String line(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "……";
    }
}
