package org.yangguang.annualreport.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yangguang.documents.Block;
import org.yangguang.documents.Heading;
import org.yangguang.documents.Inline;
import org.yangguang.documents.NumberedList;
import org.yangguang.documents.Paragraph;

/** Writes what {@link TextForm} reads. */
final class TextWriter {

    private TextWriter() {}

    static String line(Block block) {
        return switch (block) {
            case Heading heading -> TextForm.isTitle(heading.text()) ? heading.text() : TextForm.HASH + heading.text();
            case Paragraph paragraph -> inlines(paragraph.content());
            case NumberedList list -> {
                List<String> lines = new ArrayList<>();
                for (List<Inline> item : list.items()) {
                    lines.add(NumberedList.number(lines.size()) + " " + inlines(item));
                }
                yield String.join("\n", lines);
            }
            default -> throw new IllegalArgumentException("not in a section's text: " + block);
        };
    }

    private static String inlines(List<Inline> content) {
        return content.stream()
                .map(inline -> switch (inline) {
                    case Inline.Text words -> words.text();
                    case Inline.Strong words -> "**" + words.text() + "**";
                    case Inline.Bound bound -> "{" + bound.figure() + "}";
                    case Inline.Link link -> link.text();
                })
                .collect(Collectors.joining());
    }
}
