package org.yangguang.documents.redaction;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that ask for more memory or time than there is are refused. */
class PdfBombTests extends SourceFixture {

    @Test
    void refusesContentWithoutEnd() throws Exception {
        refused("过于复杂", draft -> {
            COSStream form = draft.form().getCOSObject();
            for (int depth = 0; depth < 6; depth++) {
                PDAppearanceStream outer = new PDAppearanceStream(draft.document);
                outer.setBBox(new PDRectangle(1, 1));
                PDResources resources = new PDResources();
                resources.put(COSName.getPDFName("F"), new PDFormXObject(form));
                outer.setResources(resources);
                try (OutputStream out = outer.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
                    out.write("/F Do ".repeat(20).getBytes(StandardCharsets.US_ASCII));
                }
                form = outer.getCOSObject();
            }
            PDFormXObject all = new PDFormXObject(form);
            draft.draw(content -> content.drawForm(all));
        });
    }

    @Test
    void refusesStreamsThatUnpackWithoutEnd() throws Exception {
        refused("解压后过大", draft -> {
            COSStream bomb = draft.document.getDocument().createCOSStream();
            try (OutputStream out = bomb.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] zeros = new byte[1 << 20];
                for (int i = 0; i < 257; i++) {
                    out.write(zeros);
                }
            }
            draft.page.getCOSObject().setItem(COSName.getPDFName("Bomb"), bomb);
        });
    }

    @ParameterizedTest
    @CsvSource({"FlateDecode,30000,百万像素", "JPXDecode,10,JPEG 2000"})
    void refusesImagesThatCannotBeDrawn(String filter, int edge, String reason) throws Exception {
        refused(reason, draft -> {
            PDImageXObject image = new PDImageXObject(draft.stream("?"), draft.page.getResources());
            image.getCOSObject().setItem(COSName.FILTER, COSName.getPDFName(filter));
            image.setWidth(edge);
            image.setHeight(edge);
            image.setBitsPerComponent(1);
            image.getCOSObject().setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
            draft.draw(content -> content.drawImage(image, 0, 0, 100, 100));
        });
    }

    @Test
    void refusesFaxesWiderThanTheySay() throws Exception {
        refused("解压后过大", draft -> {
            COSDictionary parameters = new COSDictionary();
            parameters.setInt(COSName.COLUMNS, 1_000_000);
            parameters.setInt(COSName.ROWS, 1_000_000);
            COSStream fax = draft.raw("?");
            fax.setItem(COSName.FILTER, COSName.CCITTFAX_DECODE);
            fax.setItem(COSName.DECODE_PARMS, parameters);
            draft.page.getCOSObject().setItem(COSName.getPDFName("Fax"), fax);
        });
    }
}
