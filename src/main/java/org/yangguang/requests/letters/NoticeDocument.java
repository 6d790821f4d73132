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

/** Sets the words of a letter on the way to a reply, or of another letter that tells an applicant something. */
public final class NoticeDocument {

    private NoticeDocument() {}

    /** @param number of the letter; null where it has none */
    static Document of(NoticeContent content, NoticeWords words, LocalDate on, @Nullable String number) {
        List<String> paragraphs = new ArrayList<>();
        String to = words.to();
        if (to == null) {
            paragraphs.add(
                    content.you() + "提出的政府信息公开申请（编号" + content.registration() + "），申请公开“" + content.sought() + "”。");
        }
        paragraphs.addAll(words.paragraphs());
        return of(
                content.agency().name(), words.title(), to == null ? content.applicant() : to, paragraphs, on, number);
    }

    /**
     * A letter of an agency in the letter form (GB/T 9704—2012, 10.1).
     *
     * @param to whom it is addressed
     * @param number of the letter; null where it has none
     */
    public static Document of(
            String agency, String title, String to, List<String> paragraphs, LocalDate on, @Nullable String number) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(Paragraph.Kind.UNINDENTED, to + "："));
        paragraphs.forEach(text -> blocks.add(Paragraph.body(text)));
        blocks.add(new Closing(List.of(), agency, ReplyDocument.day(on)));
        return new Document(
                title,
                new Properties(agency, title, on.atStartOfDay(ZoneOffset.UTC).toInstant()),
                blocks,
                new Letterhead(agency, number));
    }
}
