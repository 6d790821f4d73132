package org.yangguang.requests.letters;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.documents.Document;
import org.yangguang.requests.templates.TemplateVersion;
import org.yangguang.requests.templates.WrittenLetter;

/**
 * All that a letter says, in the letter form (GB/T 9704—2012, 10.1). Its files are made of nothing else; its names are part of what
 * is stored.
 *
 * @param words title, addressee and text
 * @param enclosures names of the files that come with it
 * @param agency name of the agency as it was on that day
 * @param number of the letter (发文字号); null where it has none
 * @param on day of the letter
 * @param template id of the kind of template that it was made of
 * @param version of that template; 0 for the built-in one
 */
public record LetterSheet(
        WrittenLetter words,
        List<String> enclosures,
        String agency,
        @Nullable String number,
        LocalDate on,
        String template,
        int version) {

    public LetterSheet {
        enclosures = List.copyOf(enclosures);
    }

    static LetterSheet of(
            NoticeContent content, NoticeValues values, @Nullable String number, TemplateVersion version) {
        return new LetterSheet(
                version.read().text().orElseThrow().fill(values.values()),
                List.of(),
                content.agency().name(),
                number,
                content.on(),
                version.kind().id(),
                version.number());
    }

    /** The letter as a document. */
    public Document document() {
        return LetterForm.of(agency, number, words, enclosures, on);
    }

    /** Which version of the template it was made of, as people name it. */
    public String versionName() {
        return TemplateVersion.name(version);
    }
}
