package org.yangguang.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.journeys.Desk.caret;
import static org.yangguang.journeys.Desk.editor;
import static org.yangguang.journeys.Desk.press;
import static org.yangguang.journeys.Desk.written;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

/** Typing around bound numbers, putting them in, taking them out. */
class WriteAroundNumbersJourneyTests extends WritingJourney {

    @Test
    void boundNumberIsShownByItsValueAndDeletedAndBroughtBackAsOnePiece() {
        writes("受理" + RECEIVED + "件。");
        assertThat(chips().innerText()).isEqualTo("9");
        assertThat(chips().getAttribute("aria-label")).isEqualTo("9（本年新收政府信息公开申请）");
        caret(page, "件");
        page.keyboard().type("共");
        written(page, "受理" + RECEIVED + "共件。");
        press(page, "Backspace", "Backspace");
        written(page, "受理件。");
        press(page, "Control+z");
        written(page, "受理" + RECEIVED + "件。");
        press(page, "Control+y");
        written(page, "受理件。");
        press(page, "Control+z");
        caret(page, RECEIVED);
        press(page, "Delete");
        written(page, "受理件。");
    }

    @Test
    void figureIsFoundByItsNameOrItsValueAndPutInAtTheCaret() {
        writes("共件，发布条。");
        caret(page, "件");
        page.keyboard().type("{");
        page.keyboard().type("本年新收政府信息公开申请");
        press(page, "Enter");
        written(page, "共" + RECEIVED + "件，发布条。");
        page.keyboard().type("多");
        written(page, "共" + RECEIVED + "多件，发布条。");
        caret(page, "条");
        press(page, "Control+i");
        page.keyboard().type("1677");
        assertThat(page.locator("#figures-list li").allInnerTexts())
                .singleElement()
                .asString()
                .contains("本年发布的信息");
        press(page, "Enter");
        written(page, "共" + RECEIVED + "多件，发布{channels.total}条。");
        Browser.press(page, "插入数字");
        press(page, "Escape");
        PlaywrightAssertions.assertThat(editor(page)).isFocused();
        written(page, "共" + RECEIVED + "多件，发布{channels.total}条。");
        press(page, "Control+z", "Control+z", "Control+z");
        written(page, "共件，发布条。");
    }

    @Test
    void whatWasWrittenAsCodeIsUndoneWhereItIsSeen() {
        writes("甲" + RECEIVED);
        caret(page, "甲");
        page.keyboard().type("乙");
        Browser.press(page, "显示代码");
        page.locator("#text").focus();
        press(page, "Control+End");
        page.keyboard().type("码{channels.total}");
        Browser.press(page, "显示代码");
        assertThat(chips().allInnerTexts()).containsExactly("9", "1677");
        editor(page).focus();
        press(page, "Control+z");
        assertThat(editor(page).evaluate("async root => (await import('/ui/js/write/text.js')).read(root)"))
                .isEqualTo(page.locator("#text").inputValue());
    }

    @Test
    void inputMethodIsLeftAloneUntilItHasComposed() {
        writes("受理" + RECEIVED + "件。");
        caret(page, "件");
        CDPSession input = page.context().newCDPSession(page);
        JsonObject composed = new JsonObject();
        composed.addProperty("text", "shen qing");
        composed.addProperty("selectionStart", 9);
        composed.addProperty("selectionEnd", 9);
        input.send("Input.imeSetComposition", composed);
        assertThat(editor(page).innerText()).contains("shen qing");
        written(page, "受理" + RECEIVED + "件。");
        JsonObject chosen = new JsonObject();
        chosen.addProperty("text", "申请");
        input.send("Input.insertText", chosen);
        written(page, "受理" + RECEIVED + "申请件。");
    }

    @Test
    void lengthIsCountedWhileWritingAndToldBeyondAThousand() {
        writes("字".repeat(998) + RECEIVED);
        Locator length = page.locator("[data-length]");
        assertThat(length.innerText()).isEqualTo("999 字，原则上不超过 1000 字");
        editor(page).focus();
        press(page, "Control+End");
        page.keyboard().type("一二");
        assertThat(length.innerText()).startsWith("1001 字");
        assertThat(length.getAttribute("class")).contains("limit-over");
        assertThat(page.locator("#hints-title").locator("xpath=../..").innerText())
                .contains("上年度报告的文字");
    }
}
