package org.yangguang.documents.redaction;

import static org.yangguang.documents.redaction.Hostile.mark;
import static org.yangguang.documents.redaction.Hostile.saving;
import static org.yangguang.documents.redaction.Hostile.seen;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDInlineImage;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/** The secret stands on the page, under the mark. */
final class SeenSecrets {

    private SeenSecrets() {}

    static List<Hostile> all() {
        return List.of(
                seen("words", SeenSecrets::say),
                seen("glyph by glyph", SeenSecrets::letters),
                seen("in a form", draft -> draft.draw(content -> content.drawForm(draft.form()))),
                seen("with ActualText", SeenSecrets::actualText),
                seen("in a layer that is shown", SeenSecrets::layer),
                seen("under a black box that somebody drew", SeenSecrets::boxed),
                seen("in the name of a Type 3 glyph", TypeThree::draw),
                new Hostile("pixels of an image", List.of(Hostile.LINE), true, saving(SeenSecrets::image)),
                new Hostile("pixels of an inline image", List.of(Hostile.LINE), true, saving(SeenSecrets::inline)),
                new Hostile("turned page", List.of(mark(0.42, 0.1, 0.22, 0.85)), false, saving(draft -> {
                    draft.page.setRotation(90);
                    say(draft);
                })),
                new Hostile("cropped page", List.of(mark(0.05, 0.35, 0.95, 0.3)), false, saving(draft -> {
                    draft.page.setCropBox(new PDRectangle(20, 20, 360, 260));
                    say(draft);
                })),
                seen("page with a unit of its own", draft -> {
                    draft.page.getCOSObject().setItem(COSName.USER_UNIT, new COSFloat(2));
                    say(draft);
                }));
    }

    static void say(Draft draft) throws Exception {
        draft.say(Secret.TEXT, Draft.X, Draft.Y);
    }

    private static void letters(Draft draft) throws Exception {
        for (int i = 0; i < Secret.TEXT.length(); i++) {
            draft.say(Secret.TEXT.substring(i, i + 1), Draft.X + 25 * i, Draft.Y);
        }
    }

    private static void actualText(Draft draft) throws Exception {
        COSDictionary said = new COSDictionary();
        said.setItem(COSName.ACTUAL_TEXT, new COSString(Secret.TEXT));
        draft.draw(content -> {
            content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(said));
            draft.say(content, "某某某", Draft.X, Draft.Y);
            content.endMarkedContent();
        });
    }

    private static void layer(Draft draft) throws Exception {
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        PDOptionalContentGroup shown = new PDOptionalContentGroup(Secret.TEXT);
        layers.addGroup(shown);
        draft.document.getDocumentCatalog().setOCProperties(layers);
        draft.draw(content -> {
            content.beginMarkedContent(COSName.OC, shown);
            draft.say(content, Secret.TEXT, Draft.X, Draft.Y);
            content.endMarkedContent();
        });
    }

    private static void boxed(Draft draft) throws Exception {
        say(draft);
        draft.draw(content -> {
            content.addRect(40, 130, 320, 60);
            content.fill();
        });
    }

    private static void image(Draft draft) throws Exception {
        var image = LosslessFactory.createFromImage(draft.document, Draft.pixels());
        draft.draw(content -> content.drawImage(image, 50, 140, 300, 45));
    }

    private static void inline(Draft draft) throws Exception {
        var pixels = Draft.pixels();
        byte[] samples = ((java.awt.image.DataBufferByte) pixels.getRaster().getDataBuffer()).getData();
        COSDictionary parameters = new COSDictionary();
        parameters.setInt(COSName.W, pixels.getWidth());
        parameters.setInt(COSName.H, pixels.getHeight());
        parameters.setInt(COSName.BPC, 8);
        parameters.setItem(COSName.CS, COSName.G);
        PDInlineImage image = new PDInlineImage(parameters, samples, null);
        draft.draw(content -> content.drawImage(image, 50, 140, 300, 45));
    }
}
