package org.yangguang.documents.redaction;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/** A font whose one glyph is a procedure, named and mapped to the secret. */
final class TypeThree {

    private TypeThree() {}

    static void draw(Draft draft) throws Exception {
        COSDictionary glyphs = new COSDictionary();
        glyphs.setItem(COSName.getPDFName(Secret.LATIN), draft.raw("1000 0 0 0 1000 1000 d1 0 0 900 900 re f"));
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(
                COSName.DIFFERENCES, new COSArray(List.of(COSInteger.get(65), COSName.getPDFName(Secret.LATIN))));
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.getPDFName("Type3"));
        font.setItem(COSName.FONT_BBOX, numbers(0, 0, 1000, 1000));
        font.setItem(
                COSName.FONT_MATRIX, Matrix.getScaleInstance(0.001f, 0.001f).toCOSArray());
        font.setItem(COSName.CHAR_PROCS, glyphs);
        font.setItem(COSName.ENCODING, encoding);
        font.setItem(COSName.FIRST_CHAR, COSInteger.get(65));
        font.setItem(COSName.LAST_CHAR, COSInteger.get(65));
        font.setItem(COSName.WIDTHS, numbers(1000));
        font.setItem(COSName.RESOURCES, new COSDictionary());
        font.setItem(COSName.TO_UNICODE, draft.raw("""
                /CIDInit /ProcSet findresource begin 12 dict begin begincmap
                1 begincodespacerange <00> <FF> endcodespacerange
                1 beginbfchar <41> <738B4FDD5BC6> endbfchar
                endcmap end end"""));
        draft.page.getResources().getCOSObject().getCOSDictionary(COSName.FONT).setItem(COSName.getPDFName("T3"), font);
        draft.draw(TypeThree::show);
    }

    @SuppressWarnings("deprecation") // The only way to write operators that PDFBox has no method for.
    private static void show(PDPageContentStream content) throws java.io.IOException {
        content.appendRawCommands("BT /T3 24 Tf %d %d Td (A) Tj ET\n".formatted(Draft.X, Draft.Y));
    }

    private static COSArray numbers(int... values) {
        COSArray array = new COSArray();
        for (int value : values) {
            array.add(COSInteger.get(value));
        }
        return array;
    }
}
