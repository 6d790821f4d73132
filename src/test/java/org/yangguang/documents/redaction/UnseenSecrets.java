package org.yangguang.documents.redaction;

import static org.yangguang.documents.redaction.Hostile.unseen;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** The secret is drawn on the page, but nobody sees it there, and so nobody marks it. */
final class UnseenSecrets {

    private UnseenSecrets() {}

    static List<Hostile> all() {
        return List.of(
                unseen("in a hidden layer", UnseenSecrets::layer),
                unseen("behind an image", UnseenSecrets::behind),
                unseen("white on white", UnseenSecrets::white),
                unseen("in rendering mode 3", UnseenSecrets::invisible),
                unseen("outside the crop box", UnseenSecrets::outside),
                unseen("clipped away", UnseenSecrets::clipped),
                unseen("too small to see", UnseenSecrets::tiny));
    }

    private static void layer(Draft draft) throws Exception {
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        PDOptionalContentGroup hidden = new PDOptionalContentGroup("draft");
        layers.addGroup(hidden);
        layers.setGroupEnabled(hidden, false);
        PDDocumentCatalog catalog = draft.document.getDocumentCatalog();
        catalog.setOCProperties(layers);
        draft.draw(content -> {
            content.beginMarkedContent(COSName.OC, hidden);
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
            content.newLineAtOffset(Draft.X, Draft.Y);
            content.showText(Secret.LATIN);
            content.endText();
            content.endMarkedContent();
        });
    }

    private static void behind(Draft draft) throws Exception {
        SeenSecrets.say(draft);
        BufferedImage grey = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY);
        var image = LosslessFactory.createFromImage(draft.document, grey);
        draft.draw(content -> content.drawImage(image, 40, 130, 320, 60));
    }

    private static void white(Draft draft) throws Exception {
        draft.draw(content -> {
            content.setNonStrokingColor(Color.WHITE);
            draft.say(content, Secret.TEXT, Draft.X, Draft.Y);
        });
    }

    private static void invisible(Draft draft) throws Exception {
        draft.draw(content -> {
            content.setRenderingMode(RenderingMode.NEITHER);
            draft.say(content, Secret.TEXT, Draft.X, Draft.Y);
        });
    }

    private static void outside(Draft draft) throws Exception {
        draft.page.setCropBox(new PDRectangle(0, 200, 400, 100));
        SeenSecrets.say(draft);
    }

    private static void clipped(Draft draft) throws Exception {
        draft.draw(content -> {
            content.addRect(0, 0, 10, 10);
            content.clip();
            draft.say(content, Secret.TEXT, Draft.X, Draft.Y);
        });
    }

    private static void tiny(Draft draft) throws Exception {
        draft.draw(content -> {
            content.beginText();
            content.setFont(draft.font, 0.01f);
            content.newLineAtOffset(Draft.X, Draft.Y);
            content.showText(Secret.TEXT);
            content.endText();
        });
    }
}
