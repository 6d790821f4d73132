package org.yangguang.requests.checkup;

import static org.yangguang.requests.checkup.Verdict.fails;
import static org.yangguang.requests.checkup.Verdict.holds;
import static org.yangguang.requests.checkup.Verdict.notCheckable;

import java.util.Optional;
import java.util.regex.Matcher;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.requests.decisions.DecisionKind;

/** The elements that every reply letter has (国办公开办函〔2020〕2号 五), and the form of its number (GB/T 9704—2012, 7.2.5). */
final class ElementRules {

    private ElementRules() {}

    static Verdict title(LetterReading letter, WorkingDays days) {
        return present(letter.title(), "没有找到标题。请写明“政府信息公开申请答复书”等标题。");
    }

    static Verdict number(LetterReading letter, WorkingDays days) {
        return present(letter.number(), "没有找到文号。请写明机关代字、年份和序号。");
    }

    static Verdict brackets(LetterReading letter, WorkingDays days) {
        if (letter.number().isEmpty()) {
            return notCheckable("没有找到文号。");
        }
        Matcher number = LetterHead.NUMBER.matcher(letter.number().get().text());
        boolean six = number.matches()
                && number.group(1).equals("〔")
                && number.group(3).equals("〕");
        Verdict verdict = six
                ? holds("年份用六角括号〔〕括入。")
                : fails("文号“" + letter.number().get().text() + "”的年份应当用六角括号〔〕括入。");
        return verdict.at(letter.number());
    }

    static Verdict applicant(LetterReading letter, WorkingDays days) {
        return letter.applicant().isPresent()
                ? holds("写明了申请人。").at(letter.applicant())
                : fails("没有找到申请人姓名或者名称。请在正文前顶格写明，后加冒号。");
    }

    static Verdict fact(LetterReading letter, WorkingDays days) {
        if (letter.fact().isEmpty()) {
            return fails("没有找到申请事实。请写明何时收到何人提出的什么申请。");
        }
        Verdict verdict =
                letter.received().map(day -> holds("收到申请的日期为" + day + "。")).orElseGet(() -> fails("申请事实中没有写明收到申请的日期。"));
        return verdict.at(letter.fact());
    }

    static Verdict decision(LetterReading letter, WorkingDays days) {
        return letter.decision()
                .map(kind -> holds("处理决定为" + kind.outcome().code() + " " + named(kind) + "。"))
                .orElseGet(() -> fails("看不出作出了什么处理决定，或者不予公开的理由。请按条例第三十六条至第三十九条写明。"));
    }

    static Verdict agency(LetterReading letter, WorkingDays days) {
        return present(letter.agency(), "没有找到答复主体。请在日期上方署机关全称。");
    }

    static Verdict date(LetterReading letter, WorkingDays days) {
        return letter.replied()
                .map(day -> holds("答复日期为" + day + "。"))
                .orElseGet(() -> fails("没有找到答复日期。请在署名下一行写明年、月、日。"));
    }

    static Verdict seal(LetterReading letter, WorkingDays days) {
        return notCheckable("从文字中看不出是否加盖印章，请核对原件。");
    }

    private static String named(DecisionKind kind) {
        return kind.outcome().label() + (kind.label().equals(kind.outcome().label()) ? "" : "（" + kind.label() + "）");
    }

    private static Verdict present(Optional<Element> element, String missing) {
        return element.map(found -> holds("“" + found.text() + "”。").at(found.line()))
                .orElseGet(() -> fails(missing));
    }
}
