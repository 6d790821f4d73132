package org.yangguang.documents.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Collects everything that a page shows, in the order in which it is painted. */
final class PageCollector extends PathCollector {

    private static final Pattern SUBSET_TAG = Pattern.compile("^[A-Z]{6}\\+");

    private final Frame frame;
    private final List<Mark> marks;

    private PageCollector(PDPage page, Frame frame, List<Mark> marks) {
        super(page, frame, marks);
        this.frame = frame;
        this.marks = marks;
    }

    static List<Mark> marks(PDPage page, Frame frame) throws IOException {
        List<Mark> marks = new ArrayList<>();
        new PageCollector(page, frame, marks).processPage(page);
        return marks;
    }

    @Override
    protected void showFontGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String text = font.toUnicode(code);
        if (text == null) {
            throw new IOException("字形没有对应的文字，不能转为 OFD：" + font.getName() + " " + code);
        }
        marks.add(new Mark.Glyph(
                text,
                frame.x(matrix.getTranslateX()),
                frame.y(matrix.getTranslateY()),
                Frame.length(displacement.getX() * matrix.getScalingFactorX()),
                Frame.length(matrix.getScalingFactorY()),
                SUBSET_TAG.matcher(font.getName()).replaceFirst(""),
                colour(getGraphicsState().getNonStrokingColor())));
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        String ofd = String.join(
                " ",
                Frame.number(Frame.length(matrix.getScaleX())),
                Frame.number(-Frame.length(matrix.getShearY())),
                Frame.number(-Frame.length(matrix.getShearX())),
                Frame.number(Frame.length(matrix.getScaleY())),
                Frame.number(frame.x(matrix.getTranslateX() + matrix.getShearX())),
                Frame.number(frame.y(matrix.getTranslateY() + matrix.getScaleY())));
        marks.add(new Mark.Picture(image.getImage(), ofd));
    }
}
