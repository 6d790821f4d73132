package org.yangguang.requests.decisions;

import java.util.List;

/**
 * A place in an act (条、款、项).
 *
 * @param article from 1; 0 for the act as a whole
 * @param paragraph from 1; 0 where none is named
 * @param item from 1; 0 where none is named
 */
public record Citation(Act act, int article, int paragraph, int item) {

    public Citation {
        if (Math.min(article, Math.min(paragraph, item)) < 0 || (article == 0 && paragraph + item > 0)) {
            throw new IllegalArgumentException("no place in an act: " + article + ", " + paragraph + ", " + item);
        }
    }

    /** An article of the Regulation as a whole. */
    public static Citation article(int article) {
        return new Citation(Act.REGULATION, article, 0, 0);
    }

    /** A paragraph of an article of the Regulation. */
    public static Citation paragraph(int article, int paragraph) {
        return new Citation(Act.REGULATION, article, paragraph, 0);
    }

    /** An item of an article of the Regulation that has one paragraph, which is not named then. */
    public static Citation item(int article, int item) {
        return new Citation(Act.REGULATION, article, 0, item);
    }

    /** An act as a whole, where it has no article for the matter. */
    public static Citation whole(Act act) {
        return new Citation(act, 0, 0, 0);
    }

    /** In full, such as 《中华人民共和国政府信息公开条例》第三十六条第（一）项. */
    public String text() {
        return act.name() + place();
    }

    /** Without the act, such as 第十六条第二款; empty for the act as a whole. */
    public String place() {
        return (article == 0 ? "" : "第" + Numeral.of(article) + "条")
                + (paragraph == 0 ? "" : "第" + Numeral.of(paragraph) + "款")
                + (item == 0 ? "" : "第（" + Numeral.of(item) + "）项");
    }

    /**
     * Whether this names the place that is asked for or one inside it. The only paragraph of an article counts as named.
     */
    public boolean within(Citation wanted) {
        return act.equals(wanted.act)
                && (wanted.article == 0 || article == wanted.article)
                && (wanted.paragraph == 0 || paragraphNamed() == wanted.paragraphNamed())
                && (wanted.item == 0 || item == wanted.item);
    }

    private int paragraphNamed() {
        return paragraph == 0 && Articles.paragraphs(this) == 1 ? 1 : paragraph;
    }

    /** Several citations as a letter strings them together, each act named once in a row. */
    public static String together(List<Citation> citations) {
        StringBuilder text = new StringBuilder();
        Act last = null;
        for (Citation citation : citations) {
            text.append(text.isEmpty() ? "" : "、")
                    .append(citation.act.equals(last) ? citation.place() : citation.text());
            last = citation.act;
        }
        return text.toString();
    }
}
