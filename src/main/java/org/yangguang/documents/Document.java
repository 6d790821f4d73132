package org.yangguang.documents;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A typed document, the one source of all its files: page of a website, HTML, PDF, DOCX, OFD, XLSX.
 *
 * @param title of the whole; a line break in it is a wish of where to break it on paper
 * @param properties what its files say about themselves
 * @param blocks from top to bottom
 * @param letterhead for an official letter; null for a document without one
 */
public record Document(
        String title,
        Properties properties,
        List<Block> blocks,
        @Nullable Letterhead letterhead) {

    /** @throws IllegalArgumentException if two blocks have the same id */
    public Document {
        blocks = List.copyOf(blocks);
        Set<String> ids = new HashSet<>();
        for (Block block : blocks) {
            String id = idOf(block);
            if (!id.isEmpty() && !ids.add(id)) {
                throw new IllegalArgumentException("two blocks with the id " + id);
            }
        }
    }

    /** A document without a letterhead. */
    public Document(String title, Properties properties, List<Block> blocks) {
        this(title, properties, blocks, null);
    }

    /** The title in one line. */
    public String titleInOneLine() {
        return title.replace("\n", "");
    }

    /** The tables in order. */
    public List<Table> tables() {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    private static String idOf(Block block) {
        return switch (block) {
            case Heading heading -> heading.id();
            case Table table -> table.id();
            case Paragraph ignored -> "";
            case NumberedList ignored -> "";
            case Closing ignored -> "";
            case Picture ignored -> "";
            case PageBreak ignored -> "";
        };
    }
}
