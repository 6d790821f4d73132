package org.yangguang.requests.command;

import java.io.PrintWriter;
import java.util.Optional;
import org.yangguang.requests.checkup.LetterReading;
import org.yangguang.requests.checkup.LetterReport.Checked;
import org.yangguang.requests.checkup.Verdict.State;

/** The check-up for people: the letter, how it ended, then what is to be put right, then what could not be checked. */
record CheckLetterText(CheckedLetter letter) {

    void write(PrintWriter out) {
        LetterReading reading = letter.report().letter();
        out.println("文件：" + letter.file());
        out.println("答复主体：" + reading.agency().map(found -> found.text()).orElse("未找到"));
        out.println("文号：" + reading.number().map(found -> found.text()).orElse("未找到"));
        out.println("收到日期：" + reading.received().map(Object::toString).orElse("未找到"));
        out.println("答复日期：" + reading.replied().map(Object::toString).orElse("未找到"));
        out.println("处理决定："
                + reading.decision()
                        .map(kind ->
                                kind.outcome().code() + " " + kind.outcome().label())
                        .orElse("未看出"));
        out.println("结论："
                + (letter.report().blocks() ? "有错误，请改正后再发出。" : "没有发现错误。") + "共检查"
                + letter.report().rules().size() + "项，符合" + count(State.HOLDS) + "项，不符合"
                + count(State.FAILS) + "项，无法检查" + count(State.NOT_CHECKABLE) + "项。");
        section(out, "不符合", State.FAILS);
        section(out, "无法检查", State.NOT_CHECKABLE);
        out.println();
    }

    private void section(PrintWriter out, String heading, State state) {
        if (count(state) == 0) {
            return;
        }
        out.println();
        out.println(heading);
        letter.report().rules().stream()
                .filter(one -> one.verdict().state() == state)
                .forEach(one -> out.println(line(one)));
    }

    private static String line(Checked one) {
        String severity = one.fails() ? "［" + one.rule().severity().label() + "］" : "";
        Optional<String> place = one.verdict().line().map(line -> "（" + line.place() + "：“" + line.excerpt() + "”）");
        return "· " + severity + one.rule().label() + "（" + one.rule().id() + "）："
                + one.verdict().detail() + (one.fails() ? place.orElse("") : "");
    }

    private long count(State state) {
        return letter.report().rules().stream()
                .filter(one -> one.verdict().state() == state)
                .count();
    }
}
