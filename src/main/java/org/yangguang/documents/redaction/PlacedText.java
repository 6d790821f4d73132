package org.yangguang.documents.redaction;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where every glyph of a page stands, seen or not. */
final class PlacedText extends PDFTextStripper {

    private final List<Rectangle2D> places = new ArrayList<>();

    private PlacedText() {}

    /** Whether no glyph of the page reaches into a mark. */
    static boolean outside(PDDocument document, int page, List<RedactionMark> marks) throws IOException {
        PlacedText text = new PlacedText();
        text.setStartPage(page);
        text.setEndPage(page);
        text.setSuppressDuplicateOverlappingText(false);
        text.writeText(document, Writer.nullWriter());
        PDRectangle box = document.getPage(page - 1).getMediaBox();
        return marks.stream()
                .map(mark -> new Rectangle2D.Double(
                        mark.x() * box.getWidth(),
                        mark.y() * box.getHeight(),
                        mark.width() * box.getWidth(),
                        mark.height() * box.getHeight()))
                .noneMatch(mark -> text.places.stream().anyMatch(mark::intersects));
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        places.add(new Rectangle2D.Double(
                text.getXDirAdj(),
                text.getYDirAdj() - text.getHeightDir(),
                Math.max(text.getWidthDirAdj(), Float.MIN_NORMAL),
                Math.max(text.getHeightDir(), Float.MIN_NORMAL)));
    }
}
