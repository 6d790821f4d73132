package org.yangguang.requests.templates;

import java.util.List;

/**
 * The words of a letter, of title and text.
 *
 * @param addressee with a colon, without indent
 */
public record WrittenLetter(String title, String addressee, List<String> paragraphs) {

    public WrittenLetter {
        paragraphs = List.copyOf(paragraphs);
    }
}
