package org.yangguang.documents.html;

import java.util.List;
import java.util.function.UnaryOperator;
import org.yangguang.documents.Block;
import org.yangguang.documents.Closing;
import org.yangguang.documents.Document;
import org.yangguang.documents.Heading;
import org.yangguang.documents.Inline;
import org.yangguang.documents.Letters;
import org.yangguang.documents.NumberedList;
import org.yangguang.documents.PageBreak;
import org.yangguang.documents.Paragraph;
import org.yangguang.documents.Picture;
import org.yangguang.documents.SheetMarks;
import org.yangguang.documents.Table;

/** The body of a document without its title: sections, headings, paragraphs, lists, tables. */
public final class Article {

    private final Inlines inlines;
    private final Tables tables;
    private final Medium medium;
    private final Markup markup;
    private boolean inSection;

    private Article(Medium medium, UnaryOperator<String> letters, SheetMarks marks) {
        this.medium = medium;
        this.inlines = new Inlines(medium, marks);
        this.tables = new Tables(medium, inlines, marks);
        this.markup = new Markup(letters);
    }

    /** As it stands in a page of the site. */
    public static String onSite(Document document, SheetMarks marks) {
        return new Article(Medium.SITE, Letters::lawful, marks).write(document.blocks());
    }

    static String of(Document document, Medium medium, UnaryOperator<String> letters) {
        return new Article(medium, letters, SheetMarks.NONE).write(document.blocks());
    }

    private String write(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Heading heading -> heading(heading);
                case Paragraph paragraph -> paragraph(paragraph);
                case NumberedList list -> list(list);
                case Table table -> tables.write(table, markup);
                case Closing closing -> ClosingLines.write(closing, medium, markup);
                case Picture picture -> picture(picture);
                case PageBreak ignored ->
                    markup.open("div", "class", "page-break").close("div").line();
            }
        }
        endSection();
        return markup.toString();
    }

    private void heading(Heading heading) {
        String title = heading.id() + "-title";
        if (heading.level() == 1 && medium != Medium.PAPER) {
            endSection();
            markup.open("section", "id", heading.id(), "aria-labelledby", title).line();
            markup.element("h2", heading.text(), "id", title).line();
            inSection = true;
        } else {
            markup.element("h" + (heading.level() + 1), heading.text(), "id", heading.id())
                    .line();
        }
    }

    private void endSection() {
        if (inSection) {
            markup.close("section").line();
            inSection = false;
        }
    }

    private void paragraph(Paragraph paragraph) {
        String kind = switch (paragraph.kind()) {
            case BODY -> "";
            case UNINDENTED -> "unindented";
            case CENTRED -> "centred";
            case SIGNATURE -> "signature";
        };
        markup.open("p", "class", kind);
        inlines.write(paragraph.content(), markup);
        markup.close("p").line();
    }

    private void picture(Picture picture) {
        String size = picture.millimetres() + "mm";
        markup.open("p", "class", "centred");
        markup.empty(
                "img",
                "src",
                Picture.DATA + picture.png(),
                "alt",
                picture.description(),
                "style",
                "width: " + size + "; height: " + size);
        markup.close("p").line();
    }

    private void list(NumberedList list) {
        if (medium == Medium.PAPER) {
            for (int i = 0; i < list.items().size(); i++) {
                markup.open("p").text(NumberedList.number(i));
                inlines.write(list.items().get(i), markup);
                markup.close("p").line();
            }
            return;
        }
        markup.open("ol", "class", "matters").line();
        for (List<Inline> item : list.items()) {
            markup.open("li");
            inlines.write(item, markup);
            markup.close("li").line();
        }
        markup.close("ol").line();
    }
}
