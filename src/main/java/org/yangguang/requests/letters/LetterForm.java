package org.yangguang.requests.letters;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.documents.Block;
import org.yangguang.documents.Closing;
import org.yangguang.documents.Document;
import org.yangguang.documents.Letterhead;
import org.yangguang.documents.Paragraph;
import org.yangguang.documents.Properties;
import org.yangguang.requests.templates.WrittenLetter;

/** Sets the words of an agency's letter in the letter form (GB/T 9704—2012, 10.1). */
public final class LetterForm {

    private LetterForm() {}

    /**
     * The letter as a document.
     *
     * @param agency whose letter it is, by the name of that day
     * @param number of the letter (发文字号); null where it has none
     * @param enclosures names of the files that come with it
     */
    public static Document of(
            String agency, @Nullable String number, WrittenLetter words, List<String> enclosures, LocalDate on) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(Paragraph.Kind.UNINDENTED, words.addressee()));
        words.paragraphs().forEach(text -> blocks.add(Paragraph.body(text)));
        blocks.add(new Closing(enclosures, agency, day(on)));
        return new Document(
                words.title(),
                new Properties(
                        agency, words.title(), on.atStartOfDay(ZoneOffset.UTC).toInstant()),
                blocks,
                new Letterhead(agency, number));
    }

    static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
