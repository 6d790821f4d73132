package org.yangguang.requests.checkup;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A paragraph of a letter.
 *
 * @param place where people find it, such as 第3段 or 第1页
 * @param text without blanks, except between Latin letters
 */
public record Line(String place, String text) {

    private static final int EXCERPT = 40;
    private static final Pattern BLANKS =
            Pattern.compile("(?<![A-Za-z])[\\s\\u00A0\\u3000\\u2000-\\u200F\\uFEFF]+|[\\s\\u00A0\\u3000]+(?![A-Za-z])");

    /** Radicals that stand for characters in some PDFs, and digits of full width. */
    private static final Pattern VARIANTS = Pattern.compile("[\\u2E80-\\u2FDF\\uFF10-\\uFF19]+");

    static Line of(String place, String raw) {
        String usual =
                VARIANTS.matcher(raw).replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC));
        return new Line(place, BLANKS.matcher(usual).replaceAll(""));
    }

    /** Its beginning, short enough to quote. */
    public String excerpt() {
        int characters = text.codePointCount(0, text.length());
        return characters <= EXCERPT ? text : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "……";
    }
}
