package org.yangguang.documents.fonts;

import java.text.Normalizer;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.yangguang.documents.Letters;

/** Puts 〓 for each character that no face has and remembers which; for one rendering. */
public final class Substitution implements UnaryOperator<String> {

    private final Faces faces;
    private final Set<String> missing = new TreeSet<>();

    public Substitution(Faces faces) {
        this.faces = faces;
    }

    @Override
    public String apply(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (faces.shows(c) || c == '\n') {
                shown.appendCodePoint(c);
            } else if (!invisible(c)) {
                replace(c, shown);
            }
        });
        return shown.toString();
    }

    /** The characters replaced so far. */
    public Set<String> missing() {
        return Set.copyOf(missing);
    }

    /** Radicals and compatibility ideographs (often pasted from PDF files) are written as the characters that they are forms of. */
    private void replace(int codePoint, StringBuilder shown) {
        String character = Character.toString(codePoint);
        String plain = Normalizer.normalize(character, Normalizer.Form.NFKC);
        if (Letters.lawful(codePoint)
                && !plain.equals(character)
                && plain.codePoints().allMatch(faces::shows)) {
            shown.append(plain);
        } else {
            missing.add(character);
            shown.appendCodePoint(Letters.MISSING);
        }
    }

    /** Marks that have no shape: joiners, directions, variation selectors, soft hyphens. */
    private static boolean invisible(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || c == '\t' || c == '\r' || variationSelector(c);
    }

    private static boolean variationSelector(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    }
}
