package org.yangguang.documents.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.yangguang.documents.fonts.Face;

/** Cuts faces to the characters that a document uses. */
final class Subsets {

    /** Without the tables that only layout of new text would need. */
    private static final List<String> TABLES = List.of(
            "head", "hhea", "maxp", "hmtx", "loca", "glyf", "cmap", "name", "post", "OS/2", "cvt ", "fpgm", "prep");

    private Subsets() {}

    static byte[] of(Face face, Set<Integer> characters) throws IOException {
        try (TrueTypeFont font = face.parsed()) {
            CmapLookup lookup = font.getUnicodeCmapLookup();
            TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
            Set<Integer> wide = new TreeSet<>();
            for (int character : characters) {
                if (Character.isBmpCodePoint(character)) {
                    subsetter.add(character);
                } else {
                    wide.add(lookup.getGlyphId(character));
                }
            }
            subsetter.addGlyphIds(wide);
            Map<Integer, Integer> renumbered = new HashMap<>();
            subsetter.getGIDMap().forEach((cut, whole) -> renumbered.put(whole, cut));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return wide.isEmpty() ? out.toByteArray() : widened(out.toByteArray(), characters, lookup, renumbered);
        }
    }

    private static byte[] widened(
            byte[] subset, Set<Integer> characters, CmapLookup lookup, Map<Integer, Integer> renumbered) {
        SortedMap<Integer, Integer> glyphs = new TreeMap<>();
        for (int character : characters) {
            Integer glyph = renumbered.get(lookup.getGlyphId(character));
            if (glyph != null) {
                glyphs.put(character, glyph);
            }
        }
        return WideCharacterMap.added(subset, glyphs);
    }
}
