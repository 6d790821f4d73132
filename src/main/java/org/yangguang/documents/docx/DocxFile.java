package org.yangguang.documents.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.yangguang.documents.Block;
import org.yangguang.documents.Closing;
import org.yangguang.documents.Document;
import org.yangguang.documents.Heading;
import org.yangguang.documents.Inline;
import org.yangguang.documents.Letterhead;
import org.yangguang.documents.NumberedList;
import org.yangguang.documents.PageBreak;
import org.yangguang.documents.Paragraph;
import org.yangguang.documents.Picture;
import org.yangguang.documents.Properties;
import org.yangguang.documents.Table;
import org.yangguang.documents.archive.SettledArchive;

/** A document as DOCX (ECMA-376) in the layout of GB/T 9704—2012, editable: real headings, real merged cells. */
public final class DocxFile {

    private DocxFile() {}

    /** The file. The same document gives the same bytes. */
    public static byte[] of(Document document) throws IOException {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            WordStyles.add(word, document.properties().language());
            Lines lines = new Lines(word);
            Letterhead head = document.letterhead();
            Sheet.set(word, document.properties().banner(), head);
            lines.title(document.title(), head);
            for (Block block : document.blocks()) {
                write(block, word, lines);
            }
            properties(document, word.getProperties());
            word.write(out);
            return SettledArchive.of(out.toByteArray(), document.properties().created());
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static void write(Block block, XWPFDocument word, Lines lines) throws IOException, InvalidFormatException {
        switch (block) {
            case Heading heading -> lines.heading(heading);
            case Paragraph paragraph -> lines.paragraph(paragraph);
            case NumberedList list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    lines.item(NumberedList.number(i), list.items().get(i));
                }
            }
            case Table table -> {
                WordTable.write(table, word);
                if (table.note() != null) {
                    lines.paragraph(new Paragraph(List.of(new Inline.Text(table.note())), Paragraph.Kind.UNINDENTED));
                }
            }
            case Closing closing -> WordClosing.write(closing, word);
            case Picture picture -> lines.picture(picture);
            case PageBreak ignored -> word.createParagraph().setPageBreak(true);
        }
    }

    private static void properties(Document document, POIXMLProperties file) throws InvalidFormatException {
        Properties properties = document.properties();
        POIXMLProperties.CoreProperties core = file.getCoreProperties();
        core.setTitle(document.titleInOneLine());
        core.setCreator(properties.author());
        core.setSubjectProperty(properties.subject());
        core.setCreated(Optional.of(Date.from(properties.created())));
        core.setModified(Optional.of(Date.from(properties.created())));
        core.setLastModifiedByUser(properties.author());
        core.getUnderlyingProperties().setLanguageProperty(properties.language());
        file.getExtendedProperties().setApplication("Yangguang");
    }
}
