package org.yangguang.requests.web;

import org.jspecify.annotations.Nullable;
import org.yangguang.documents.redaction.RedactionMark;
import org.yangguang.shared.Refusal;

/**
 * A box on a page as a form sends it, in percent of the page's width and height from its upper left corner.
 *
 * @param basis the article of law that forbids disclosure
 */
record MarkForm(
        @Nullable Double left,
        @Nullable Double top,
        @Nullable Double width,
        @Nullable Double height,
        @Nullable String basis) {

    /** Nothing filled in. */
    static final MarkForm EMPTY = new MarkForm(null, null, null, null, "");

    private static final double PERCENT = 100;
    private static final double ROUNDED = 10_000;

    static MarkForm of(RedactionMark mark) {
        return new MarkForm(
                percent(mark.x()), percent(mark.y()), percent(mark.width()), percent(mark.height()), mark.basis());
    }

    private static double percent(double fraction) {
        return Math.round(fraction * ROUNDED) / PERCENT;
    }

    /** Whether nothing was filled in but perhaps the basis, which is offered. */
    boolean blank() {
        return left == null && top == null && width == null && height == null;
    }

    /** @throws Refusal if the box is no box on a page */
    RedactionMark on(int page) {
        if (left == null || top == null || width == null || height == null) {
            throw new Refusal("第 " + page + " 页有一处遮盖标记没有填全：左、上、宽、高都要填，单位是页面的百分之几。");
        }
        return new RedactionMark(
                page, left / PERCENT, top / PERCENT, width / PERCENT, height / PERCENT, basis == null ? "" : basis);
    }
}
