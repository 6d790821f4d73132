package org.yangguang.documents.ofd;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;

/** Collects the lines and areas that a page draws. */
abstract class PathCollector extends PDFGraphicsStreamEngine {

    /** Thinner lines vanish on some screens. */
    private static final double THINNEST = 0.05;

    private final Frame frame;
    private final List<Mark> marks;
    private final GeneralPath path = new GeneralPath();

    PathCollector(PDPage page, Frame frame, List<Mark> marks) {
        super(page);
        this.frame = frame;
        this.marks = marks;
    }

    static int colour(PDColor colour) throws IOException {
        return colour.toRGB() & 0xFFFFFF;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        Point2D point = path.getCurrentPoint();
        return point == null ? new Point2D.Float() : point;
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    /** What is set by this program never reaches out of its clip. */
    @Override
    public void clip(int windingRule) {}

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() throws IOException {
        draw(false, true, GeneralPath.WIND_NON_ZERO);
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        draw(true, false, windingRule);
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        draw(true, true, windingRule);
    }

    @Override
    public void shadingFill(COSName shadingName) throws IOException {
        throw new IOException("渐变底色不能转为 OFD");
    }

    private void draw(boolean fill, boolean stroke, int windingRule) throws IOException {
        var state = getGraphicsState();
        String data = PathData.of(path, frame);
        path.reset();
        if (!data.isEmpty()) {
            add(new Mark.Outline(
                    data,
                    fill ? colour(state.getNonStrokingColor()) : Mark.Outline.NONE,
                    stroke ? colour(state.getStrokingColor()) : Mark.Outline.NONE,
                    Math.max(THINNEST, Frame.length(transformWidth(state.getLineWidth()))),
                    windingRule == GeneralPath.WIND_EVEN_ODD));
        }
    }

    /** Borders of one table come as hundreds of small areas; those of one look become one object. */
    private void add(Mark.Outline next) {
        if (!marks.isEmpty() && marks.getLast() instanceof Mark.Outline last && last.joins(next)) {
            marks.set(marks.size() - 1, last.with(next));
        } else {
            marks.add(next);
        }
    }
}
