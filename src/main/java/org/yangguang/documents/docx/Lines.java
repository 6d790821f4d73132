package org.yangguang.documents.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.jspecify.annotations.Nullable;
import org.yangguang.documents.Heading;
import org.yangguang.documents.Inline;
import org.yangguang.documents.Letterhead;
import org.yangguang.documents.Paragraph;
import org.yangguang.documents.Picture;

/** Title, headings and paragraphs. */
final class Lines {

    /** Two characters of the body, in twentieths of a point. */
    private static final int TWO_CHARACTERS = 640;

    /** Seven eighths of a character, less what a line of the body has above its glyphs. */
    private static final int NUMBER_BELOW_LINE = 150;

    /** In a centimetre. */
    private static final int MILLIMETRES = 10;

    private final XWPFDocument word;
    private boolean signing;

    Lines(XWPFDocument word) {
        this.word = word;
    }

    /** @param head whose number stands above the title, two lines away; null for none */
    void title(String title, @Nullable Letterhead head) {
        if (head != null && head.number() != null) {
            XWPFParagraph number = aligned(ParagraphAlignment.RIGHT);
            number.setSpacingBefore(NUMBER_BELOW_LINE);
            number.createRun().setText(Words.plain(head.number()));
        }
        XWPFParagraph paragraph = styled(WordStyles.TITLE);
        if (head != null) {
            paragraph.setSpacingBefore(2 * WordStyles.LINE);
        }
        String[] lines = title.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                paragraph.createRun().addBreak();
            }
            paragraph.createRun().setText(Words.plain(lines[i]));
        }
    }

    void heading(Heading heading) {
        styled(WordStyles.HEADING + heading.level()).createRun().setText(Words.plain(heading.text()));
    }

    void paragraph(Paragraph paragraph) {
        XWPFParagraph line = switch (paragraph.kind()) {
            case BODY -> styled(WordStyles.BODY);
            case UNINDENTED -> word.createParagraph();
            case CENTRED -> aligned(ParagraphAlignment.CENTER);
            case SIGNATURE -> aligned(ParagraphAlignment.RIGHT);
        };
        boolean signature = paragraph.kind() == Paragraph.Kind.SIGNATURE;
        if (signature) {
            line.setIndentationRight(TWO_CHARACTERS);
        }
        if (signature && !signing) {
            line.setSpacingBefore(WordStyles.LINE);
        }
        signing = signature;
        inlines(paragraph.content(), line);
    }

    void item(String number, List<Inline> content) {
        XWPFParagraph line = styled(WordStyles.BODY);
        line.createRun().setText(number);
        inlines(content, line);
    }

    /** The line grows with the picture: the lines of the body have a fixed height. */
    void picture(Picture picture) throws IOException, InvalidFormatException {
        XWPFParagraph line = aligned(ParagraphAlignment.CENTER);
        line.setSpacingBetween(1, LineSpacingRule.AUTO);
        int side = picture.millimetres() * Units.EMU_PER_CENTIMETER / MILLIMETRES;
        XWPFPicture drawn =
                line.createRun().addPicture(new ByteArrayInputStream(picture.bytes()), PictureType.PNG, "", side, side);
        drawn.getCTPicture().getNvPicPr().getCNvPr().setDescr(picture.description());
    }

    private static void inlines(List<Inline> content, XWPFParagraph line) {
        for (Inline inline : content) {
            String words = Words.plain(inline.text());
            switch (inline) {
                case Inline.Text ignored -> line.createRun().setText(words);
                case Inline.Bound ignored -> line.createRun().setText(words);
                case Inline.Strong ignored -> {
                    var run = line.createRun();
                    Typeface.HEI.on(run);
                    run.setText(words);
                }
                case Inline.Link link -> {
                    if (link.href().contains(":")) {
                        line.createHyperlinkRun(link.href()).setText(words);
                    } else {
                        line.createRun().setText(words);
                    }
                }
            }
        }
    }

    private XWPFParagraph styled(String style) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private XWPFParagraph aligned(ParagraphAlignment alignment) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setAlignment(alignment);
        return paragraph;
    }
}
