package org.yangguang.documents.html;

import java.nio.charset.StandardCharsets;
import org.yangguang.documents.Document;
import org.yangguang.documents.Letterhead;
import org.yangguang.documents.Letters;
import org.yangguang.documents.Properties;

/** A document as one HTML file that asks for nothing else and prints on A4. */
public final class HtmlFile {

    private HtmlFile() {}

    /** The file in UTF-8. */
    public static byte[] of(Document document) {
        Properties properties = document.properties();
        Markup page = new Markup(Letters::lawful).trusted("<!DOCTYPE html>\n");
        page.open("html", "lang", properties.language()).line().open("head").line();
        page.empty("meta", "charset", "utf-8").line();
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.element("title", document.titleInOneLine()).line();
        page.empty("meta", "name", "author", "content", properties.author()).line();
        page.empty("meta", "name", "description", "content", properties.subject())
                .line();
        page.empty("meta", "name", "date", "content", properties.created().toString())
                .line();
        page.open("style").trusted(Styles.named("file.css")).close("style").line();
        page.close("head").line().open("body").line();
        if (properties.banner() != null) {
            page.element("p", properties.banner(), "class", "banner", "role", "note")
                    .line();
        }
        page.open("main").line();
        title(document, page);
        page.trusted(Article.of(document, Medium.FILE, Letters::lawful));
        page.close("main").line().close("body").line().close("html").line();
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The title, below the letterhead of a letter. */
    static void title(Document document, Markup page) {
        Letterhead head = document.letterhead();
        if (head != null) {
            page.element("p", head.agency(), "class", "agency", "style", "font-size:" + head.points() + "pt");
            page.open("div", "class", "rule").close("div").line();
            if (head.number() != null) {
                page.element("p", head.number(), "class", "number").line();
            }
        }
        page.open("h1");
        String[] lines = document.title().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                page.empty("br");
            }
            page.text(lines[i]);
        }
        page.close("h1").line();
    }
}
