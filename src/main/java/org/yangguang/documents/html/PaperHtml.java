package org.yangguang.documents.html;

import java.util.function.UnaryOperator;
import org.yangguang.documents.Block;
import org.yangguang.documents.Document;
import org.yangguang.documents.Heading;
import org.yangguang.documents.Properties;

/** The well-formed page from which the PDF is set. */
public final class PaperHtml {

    private PaperHtml() {}

    /** @param letters replaces characters that no font has */
    public static String of(Document document, UnaryOperator<String> letters) {
        Properties properties = document.properties();
        Markup page = new Markup(letters);
        page.open("html", "lang", properties.language()).line().open("head").line();
        page.element("title", document.titleInOneLine()).line();
        page.empty("meta", "name", "author", "content", properties.author()).line();
        page.empty("meta", "name", "subject", "content", properties.subject()).line();
        page.open("style").trusted(Styles.named("paper.css"));
        if (properties.banner() != null) {
            page.trusted("@page { @top-center { content: \"" + escaped(letters.apply(properties.banner())) + "\"; "
                    + Styles.named("banner.css") + "} }");
        }
        if (document.letterhead() != null) {
            page.trusted(Styles.named("letter.css"));
        }
        page.close("style").line();
        bookmarks(document, page);
        page.close("head").line().open("body").line();
        if (document.letterhead() != null) {
            page.open("div", "class", "foot").close("div").line();
        }
        HtmlFile.title(document, page);
        page.trusted(Article.of(document, Medium.PAPER, letters));
        page.close("body").close("html");
        return page.toString();
    }

    private static void bookmarks(Document document, Markup page) {
        page.open("bookmarks").line();
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading && heading.level() == 1) {
                page.empty("bookmark", "name", heading.text().replace("\u200b", ""), "href", "#" + heading.id())
                        .line();
            }
        }
        page.close("bookmarks").line();
    }

    /** Inside a string of a style sheet inside markup: nothing but letters as they are, all else by number. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append('\\').append("%06x".formatted(c));
            }
        });
        return escaped.toString();
    }
}
