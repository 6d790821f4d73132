package org.yangguang.annualreport.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yangguang.annualreport.ReportFigures;
import org.yangguang.documents.Block;
import org.yangguang.documents.Heading;
import org.yangguang.documents.Inline;
import org.yangguang.documents.NumberedList;
import org.yangguang.documents.Paragraph;

/**
 * The one textual form of a section, which is stored, compared and edited. A line is a paragraph; a line that is a title in
 * brackets (（一）主动公开方面) or begins with {@code # } is a heading; lines that begin with {@code 1. }, {@code 2. } … are the items
 * of a list; {@code **…**} stands out; <code>{table3.1.total}</code> is the value of that figure. Empty lines part lists and
 * mean nothing else.
 */
public final class TextForm {

    static final String HASH = "# ";
    private static final int HEADING_LEVEL = 2;
    /** A title, and not a paragraph that begins with its title: no end of sentence, nothing bound, short. */
    private static final Pattern TITLE = Pattern.compile("（[一二三四五六七八九十]+）[^。；：！？{}*]{1,40}");

    /** A title is printed as it is written, so nothing can be bound in it. */
    private static final Pattern BRACED = Pattern.compile("[{][^{}]*}?|}");

    private static final Pattern ITEM = Pattern.compile("(\\d{1,3})\\. (.*)");
    /** Figures that are announced, not counted; bound even in a year for which nothing is announced. */
    public static final Set<String> ANNOUNCED = Set.of("assessment.weight_township", "assessment.weight_department");

    private TextForm() {}

    /**
     * A text as it was understood.
     *
     * @param blocks all that was written; what could not be read stands in them as it was typed
     * @param errors in the order of lines; empty for a sound text
     */
    public record Reading(List<Block> blocks, List<TextError> errors) {

        public Reading {
            blocks = List.copyOf(blocks);
            errors = List.copyOf(errors);
        }
    }

    /** Reads a section's text, with the values of the figures in it. */
    public static Reading read(Section section, String text, ReportFigures figures) {
        List<TextError> errors = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        List<List<Inline>> items = new ArrayList<>();
        int headings = 0;
        List<String> lines = lines(text);
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            int number = at + 1;
            Matcher item = ITEM.matcher(line);
            boolean isItem = item.matches();
            if (!items.isEmpty() && (!isItem || "1".equals(item.group(1)))) {
                blocks.add(new NumberedList(items));
                items.clear();
            }
            if (isItem) {
                items.add(new LineReader(number, item.group(2), figures, errors).read());
            } else if (isHeading(line)) {
                String title = line.startsWith(HASH) ? line.substring(HASH.length()) : line;
                BRACED.matcher(title).results().forEach(found -> errors.add(TextError.inTitle(number, found.group())));
                blocks.add(new Heading(HEADING_LEVEL, section.anchor(++headings), title));
            } else if (!line.isBlank()) {
                blocks.add(new Paragraph(new LineReader(number, line, figures, errors).read(), Paragraph.Kind.BODY));
            }
        }
        if (!items.isEmpty()) {
            blocks.add(new NumberedList(items));
        }
        return new Reading(blocks, errors);
    }

    private static boolean isHeading(String line) {
        return (line.startsWith(HASH) && line.length() > HASH.length()) || isTitle(line);
    }

    /** What makes a line a title by itself, for the page on which a text is written. */
    public static String title() {
        return TITLE.pattern();
    }

    static boolean isTitle(String line) {
        return TITLE.matcher(line).matches();
    }

    /** Lines of a text, whatever ends them; a text without line has one, empty. */
    static List<String> lines(String text) {
        return List.of(text.split("\\r\\n|\\r|\\n", -1));
    }

    static boolean known(String key, ReportFigures figures) {
        return figures.get(key).isPresent() || ANNOUNCED.contains(key);
    }

    /** Writes blocks as text; reading it again gives the same blocks. */
    public static String write(List<Block> blocks) {
        return blocks.stream().map(TextWriter::line).collect(Collectors.joining("\n"));
    }
}
