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

/** Sets the words of a letter on the way to a reply. */
final class NoticeDocument {

    private NoticeDocument() {}

    /** @param number of the letter; null where it has none */
    static Document of(NoticeContent content, NoticeWords words, LocalDate on, @Nullable String number) {
        String agency = content.agency().name();
        List<Block> blocks = new ArrayList<>();
        String to = words.to();
        blocks.add(Paragraph.of(Paragraph.Kind.UNINDENTED, (to == null ? content.applicant() : to) + "："));
        if (to == null) {
            blocks.add(Paragraph.body(
                    content.you() + "提出的政府信息公开申请（编号" + content.registration() + "），申请公开“" + content.sought() + "”。"));
        }
        words.paragraphs().forEach(text -> blocks.add(Paragraph.body(text)));
        blocks.add(new Closing(List.of(), agency, ReplyDocument.day(on)));
        return new Document(
                words.title(),
                new Properties(
                        agency, words.title(), on.atStartOfDay(ZoneOffset.UTC).toInstant()),
                blocks,
                new Letterhead(agency, number));
    }
}
