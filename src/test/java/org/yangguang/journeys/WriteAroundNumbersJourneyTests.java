package org.yangguang.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.journeys.Desk.caret;
import static org.yangguang.journeys.Desk.editor;
import static org.yangguang.journeys.Desk.press;
import static org.yangguang.journeys.Desk.written;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;

/** A section is written in the editor in which bound numbers are shown by their value. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"yangguang.demonstration=true", "yangguang.identity.second-factor=NOBODY"})
@DirtiesContext
class WriteAroundNumbersJourneyTests {

    private static final String OVERVIEW = "/desk/reports/1/2023/texts/overview";
    private static final String RECEIVED = "{table3.1.total}";

    private static Browser browser;

    @Value("http://localhost:${local.server.port}")
    private String site;

    private Page page;

    @BeforeAll
    static void start() {
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    private void writes(String text) {
        page = new Desk(browser, site).write("chen", OVERVIEW, text);
    }

    @AfterEach
    void soundToTheEnd() {
        browser.assertFits(page);
        page.context().close();
    }

    private Locator chips() {
        return editor(page).locator(".bound");
    }

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
