package org.yangguang.documents.redaction;

import org.yangguang.shared.Refusal;

/**
 * A box that must not be disclosed. Measured in fractions of the page as it is shown, turned and cropped, from its upper left
 * corner, so that it holds whatever the resolution.
 *
 * @param page from 1
 * @param x left edge, 0 to 1
 * @param y upper edge, 0 to 1
 * @param width more than 0
 * @param height more than 0
 * @param basis the article of law that forbids disclosure, shown in the box where it fits: “第十五条”
 */
public record RedactionMark(int page, double x, double y, double width, double height, String basis) {

    private static final int LONGEST_BASIS = 60;

    /** What a pointer on a screen may lie beside the page. */
    private static final double SLACK = 1e-6;

    /**
     * @throws Refusal if the box is empty or reaches out of the page, or if no basis is given
     */
    public RedactionMark {
        if (page < 1) {
            throw new Refusal("遮盖标记的页码应当从 1 起算，现为 " + page + "。请重新标记。");
        }
        boolean within = x >= -SLACK && y >= -SLACK && x + width <= 1 + SLACK && y + height <= 1 + SLACK;
        if (!(within && width > 0 && height > 0)) {
            throw new Refusal("第 " + page + " 页有一处遮盖标记是空的或者超出页面。请删除后重新标记。");
        }
        basis = basis.strip();
        if (basis.isEmpty() || basis.codePoints().anyMatch(Character::isISOControl)) {
            throw new Refusal("第 " + page + " 页有一处遮盖标记没有写明依据。请填写不予公开的法律依据，例如“第十五条”。");
        }
        if (basis.length() > LONGEST_BASIS) {
            throw new Refusal("第 " + page + " 页有一处遮盖标记的依据超过 " + LONGEST_BASIS + " 个字。请只写条款，例如“第十五条”。");
        }
    }
}
