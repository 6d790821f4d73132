package org.yangguang.documents.ofd;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Adds characters beyond U+FFFF to the character map of a TrueType font. FontBox writes maps of format 4 only, which end there,
 * while rare characters in names lie beyond.
 */
final class WideCharacterMap {

    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int CMAP = 0x636D6170;
    private static final int HEAD = 0x68656164;
    private static final int MAGIC = 0xB1B0AFBA;

    private record Table(int tag, ByteBuffer content) {}

    private WideCharacterMap() {}

    /**
     * The font with a second map (format 12) of all its characters.
     *
     * @param font with a map of format 4, as FontBox writes it
     * @param glyphs by character
     */
    static byte[] added(byte[] font, SortedMap<Integer, Integer> glyphs) {
        ByteBuffer source = ByteBuffer.wrap(font);
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < source.getShort(4); i++) {
            int at = DIRECTORY + ENTRY * i;
            int tag = source.getInt(at);
            ByteBuffer content = source.slice(source.getInt(at + 8), source.getInt(at + 12));
            tables.add(new Table(tag, tag == CMAP ? both(content, glyphs) : content));
        }
        return assembled(source, tables);
    }

    /** The old map and the new one in one table. */
    private static ByteBuffer both(ByteBuffer old, SortedMap<Integer, Integer> glyphs) {
        ByteBuffer narrow = old.slice(12, old.limit() - 12);
        int length = 16 + 12 * glyphs.size();
        ByteBuffer cmap = ByteBuffer.allocate(20 + narrow.limit() + length);
        cmap.putShort((short) 0).putShort((short) 2);
        cmap.putShort((short) 3).putShort((short) 1).putInt(20);
        cmap.putShort((short) 3).putShort((short) 10).putInt(20 + narrow.limit());
        cmap.put(narrow);
        cmap.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(glyphs.size());
        for (Map.Entry<Integer, Integer> glyph : glyphs.entrySet()) {
            cmap.putInt(glyph.getKey()).putInt(glyph.getKey()).putInt(glyph.getValue());
        }
        return cmap.flip();
    }

    private static byte[] assembled(ByteBuffer source, List<Table> tables) {
        int start = DIRECTORY + ENTRY * tables.size();
        int size = start
                + tables.stream()
                        .mapToInt(table -> padded(table.content().limit()))
                        .sum();
        ByteBuffer font = ByteBuffer.allocate(size);
        font.put(source.slice(0, DIRECTORY));
        int offset = start;
        int head = 0;
        for (int i = 0; i < tables.size(); i++) {
            Table table = tables.get(i);
            int length = table.content().limit();
            font.put(offset, table.content(), 0, length);
            if (table.tag() == HEAD) {
                head = offset;
                font.putInt(head + 8, 0);
            }
            font.position(DIRECTORY + ENTRY * i);
            font.putInt(table.tag())
                    .putInt(sum(font, offset, padded(length)))
                    .putInt(offset)
                    .putInt(length);
            offset += padded(length);
        }
        font.putInt(head + 8, MAGIC - sum(font, 0, size));
        return Arrays.copyOf(font.array(), size);
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int sum(ByteBuffer font, int from, int length) {
        int sum = 0;
        for (int at = from; at < from + length; at += 4) {
            sum += font.getInt(at);
        }
        return sum;
    }
}
