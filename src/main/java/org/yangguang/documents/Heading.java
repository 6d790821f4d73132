package org.yangguang.documents;

/**
 * A heading of the text. Its own numbering (“一、” “（一）” “1.”) is part of the text, as in official documents.
 *
 * @param level 1 (一、), 2 (（一）) or 3 (1.); the title of the document stands above level 1
 * @param id unique within the document, usable as an anchor: a letter, then letters, digits, hyphens
 * @param text one line without markup
 */
public record Heading(int level, String id, String text) implements Block {

    public Heading {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("heading of level " + level + ", not 1 to 3");
        }
        Anchors.require(id);
    }
}
