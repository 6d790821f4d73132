package org.yangguang.documents.html;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.yangguang.documents.Envelope;
import org.yangguang.documents.EnvelopeSize;
import org.yangguang.documents.Properties;

/** The well-formed page from which envelopes are set, one a page: postcode at the top left, the sender at the bottom right. */
public final class EnvelopeHtml {

    /** Digits of a postcode, each in a box of its own. */
    private static final int DIGITS = 6;

    private EnvelopeHtml() {}

    /** @param letters replaces characters that no font has */
    public static String of(
            List<Envelope> envelopes, EnvelopeSize size, Properties properties, UnaryOperator<String> letters) {
        Markup page = new Markup(letters);
        page.open("html", "lang", properties.language()).line().open("head").line();
        page.element("title", properties.subject()).line();
        page.empty("meta", "name", "author", "content", properties.author()).line();
        page.empty("meta", "name", "subject", "content", properties.subject()).line();
        page.open("style");
        page.trusted("@page { size: %1$dmm %2$dmm; margin: 0; } .envelope { width: %1$dmm; height: %3$dmm; }"
                .formatted(size.width(), size.height(), size.height() - 1));
        page.trusted(Styles.named("envelope.css")).close("style").line();
        page.close("head").line().open("body").line();
        envelopes.forEach(envelope -> envelope(envelope, size, page));
        page.close("body").close("html");
        return page.toString();
    }

    private static void envelope(Envelope envelope, EnvelopeSize size, Markup page) {
        page.open("div", "class", "envelope " + size.name().toLowerCase(Locale.ROOT))
                .line();
        page.open("p", "class", "code");
        for (int digit = 0; digit < DIGITS; digit++) {
            boolean known = envelope.postcode().length() == DIGITS;
            page.element("span", known ? envelope.postcode().substring(digit, digit + 1) : "\u00a0", "class", "digit");
        }
        page.close("p").line();
        page.element("p", "贴邮票处", "class", "stamp").line();
        page.open("div", "class", "to");
        page.element("p", envelope.address(), "class", "address");
        page.element("p", envelope.name(), "class", "name");
        page.close("div").line();
        page.open("div", "class", "from");
        page.element("p", envelope.senderAddress());
        page.element("p", envelope.sender());
        if (!envelope.senderPostcode().isEmpty()) {
            page.element("p", "邮政编码　" + envelope.senderPostcode());
        }
        page.close("div").close("div").line();
    }
}
