package org.yangguang.documents.ofd;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Writes the content of one page. */
final class PageContent {

    /** How far glyphs reach above the base line and how tall a line is, in sizes of the font; generous, for readers clip. */
    private static final double ASCENT = 1.0;

    private static final double TALL = 1.3;
    private static final double SIDE = 0.1;

    private final Frame frame;
    private final Ids ids;
    private final Resources resources;
    private final Xml xml;

    private PageContent(Frame frame, Ids ids, Resources resources) throws XMLStreamException {
        this.frame = frame;
        this.ids = ids;
        this.resources = resources;
        this.xml = new Xml("Page");
    }

    static byte[] of(List<Mark> marks, Frame frame, Ids ids, Resources resources)
            throws IOException, XMLStreamException {
        PageContent content = new PageContent(frame, ids, resources);
        content.xml.open("Area").element("PhysicalBox", content.page()).close();
        content.xml.open("Content").open("Layer", "ID", ids.next(), "Type", "Body");
        content.write(marks);
        return content.xml.bytes();
    }

    private void write(List<Mark> marks) throws IOException, XMLStreamException {
        TextRun run = null;
        for (Mark mark : marks) {
            if (mark instanceof Mark.Glyph glyph) {
                if (run == null || !run.takes(glyph)) {
                    text(run);
                    run = new TextRun(glyph);
                }
                continue;
            }
            text(run);
            run = null;
            switch (mark) {
                case Mark.Outline outline -> outline(outline);
                case Mark.Picture picture -> picture(picture);
                case Mark.Glyph ignored -> throw new IllegalStateException("glyph outside a run");
            }
        }
        text(run);
    }

    private void text(@Nullable TextRun run) throws XMLStreamException {
        if (run == null || run.text().isBlank()) {
            return;
        }
        Mark.Glyph first = run.first();
        double size = first.size();
        String boundary =
                box(first.x() - size * SIDE, first.y() - size * ASCENT, run.width() + 2 * size * SIDE, size * TALL);
        String font = resources.font(first.font(), run.text());
        xml.open("TextObject", "ID", ids.next(), "Boundary", boundary, "Font", font, "Size", Frame.number(size));
        xml.empty("FillColor", "Value", colour(first.colour()));
        String[] start = {"X", Frame.number(size * SIDE), "Y", Frame.number(size * ASCENT)};
        if (run.distances().isEmpty()) {
            xml.element("TextCode", run.text(), start);
        } else {
            xml.element("TextCode", run.text(), start[0], start[1], start[2], start[3], "DeltaX", run.distances());
        }
        xml.close();
    }

    private void outline(Mark.Outline outline) throws XMLStreamException {
        boolean stroke = outline.stroke() != Mark.Outline.NONE;
        boolean fill = outline.fill() != Mark.Outline.NONE;
        xml.open(
                "PathObject",
                "ID",
                ids.next(),
                "Boundary",
                page(),
                "LineWidth",
                Frame.number(outline.width()),
                "Stroke",
                Boolean.toString(stroke),
                "Fill",
                Boolean.toString(fill),
                "Rule",
                outline.evenOdd() ? "Even-Odd" : "NonZero");
        if (stroke) {
            xml.empty("StrokeColor", "Value", colour(outline.stroke()));
        }
        if (fill) {
            xml.empty("FillColor", "Value", colour(outline.fill()));
        }
        xml.element("AbbreviatedData", outline.data()).close();
    }

    private void picture(Mark.Picture picture) throws IOException, XMLStreamException {
        xml.empty(
                "ImageObject",
                "ID",
                ids.next(),
                "Boundary",
                page(),
                "CTM",
                picture.matrix(),
                "ResourceID",
                resources.image(picture.image()));
    }

    private String page() {
        return box(0, 0, frame.width(), frame.height());
    }

    private static String box(double x, double y, double width, double height) {
        return String.join(" ", Frame.number(x), Frame.number(y), Frame.number(width), Frame.number(height));
    }

    private static String colour(int rgb) {
        return ((rgb >> 16) & 0xFF) + " " + ((rgb >> 8) & 0xFF) + " " + (rgb & 0xFF);
    }
}
