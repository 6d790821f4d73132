package org.yangguang.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.journeys.Desk.caret;
import static org.yangguang.journeys.Desk.editor;
import static org.yangguang.journeys.Desk.press;
import static org.yangguang.journeys.Desk.written;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bound numbers are carried from place to place, opened, and put where a number was typed. */
class MoveNumbersJourneyTests extends WritingJourney {

    @Test
    void numbersStayBoundWhereTheyAreCopiedTo() {
        writes("受理" + RECEIVED + "件。\n第二段。");
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        caret(page, "受");
        press(page, "Control+a", "Control+x");
        written(page, "");
        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo("受理9件。\n第二段。");
        press(page, "Control+v", "Control+v");
        written(page, "受理" + RECEIVED + "件。\n第二段。受理" + RECEIVED + "件。\n第二段。");
        page.evaluate("navigator.clipboard.writeText('<b>贴</b>{table3.2.total}{none}\\r\\n')");
        press(page, "Control+a", "Control+v");
        written(page, "<b>贴</b>{table3.2.total}{none}\n");
        assertThat(chips().count()).isOne();
    }

    @Test
    void numberIsDraggedToAnotherPlace() {
        writes("受理件，合计" + RECEIVED + "。");
        BoundingBox chip = chips().boundingBox();
        double left = editor(page).boundingBox().x;
        double line = chip.y + chip.height / 2;
        page.mouse().move(chip.x + chip.width / 2, line);
        page.mouse().down();
        page.mouse().move(chip.x, line);
        Object third = page.evaluate("""
                (() => {
                  const range = document.createRange();
                  range.setStart(document.getElementById('text-editor').firstChild, 2);
                  return range.getBoundingClientRect().x;
                })()""");
        page.mouse().move(left, line);
        page.mouse().move(((Number) third).doubleValue() + 1, line);
        page.mouse().up();
        written(page, "受理" + RECEIVED + "件，合计。");
    }

    @Test
    void pressedNumberOpensItsListBesideTheTextAndTheCaretStaysWithIt() {
        writes("受理" + RECEIVED + "件。");
        chips().click();
        Locator list = page.locator("[data-panel-place] #panel-content");
        list.waitFor();
        assertThat(list.innerText()).contains("本年新收政府信息公开申请", "共 9 条记录");
        browser.assertSound(page);
        press(page, "Escape");
        PlaywrightAssertions.assertThat(editor(page)).isFocused();
        page.keyboard().type("整");
        written(page, "受理" + RECEIVED + "整件。");
    }

    @Test
    void typedNumberIsBoundByOneClick() {
        writes("发布1677条，其中7条，2023年。");
        Locator typed = page.locator("[data-typed] li");
        assertThat(typed.allInnerTexts())
                .satisfiesExactly(
                        first -> assertThat(first).contains("1677", "本年发布的信息", "换成绑定数字"),
                        second -> assertThat(second).contains("手写的数字 7"));
        typed.first().locator("button").click();
        written(page, "发布{channels.total}条，其中7条，2023年。");
        assertThat(typed.count()).isOne();
        press(page, "Control+z");
        written(page, "发布1677条，其中7条，2023年。");
    }
}
