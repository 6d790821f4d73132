package org.yangguang.remedies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yangguang.shared.Refusal;

/** What the facts of a case must be to one another when somebody writes them down. */
final class RemedyRules {

    /** Most that a reconsideration authority can add (行政复议法第六十二条第一款). */
    private static final int LONGEST_EXTENSION = 30;

    private RemedyRules() {}

    /** @throws Refusal at the first contradiction */
    static void require(RemedyKind kind, RemedyFacts facts, LocalDate today) {
        LocalDate filed = facts.filedOn();
        order(kind == RemedyKind.LAWSUIT ? "起诉日期" : "申请日期", filed, "今天", today);
        RemedyFacts.Hearing hearing = facts.hearing();
        order(hearing.noticedOn(), "收到通知日期", filed, today);
        order(hearing.acceptedOn(), "受理日期", filed, today);
        order(hearing.repliedOn(), "答复日期", filed, today);
        order("收到通知日期", hearing.noticedOn(), "答复日期", hearing.repliedOn());
        extension(hearing);
        RemedyFacts.Suit suit = facts.suit();
        if (suit != null && suit.route() == Lawsuit.Route.DIRECT && suit.reconsideration() != null) {
            throw new Refusal("未经复议直接起诉的案件没有复议案号。请改起诉方式，或者不填复议案号。");
        }
        ending(facts.ending(), filed, today);
    }

    private static void extension(RemedyFacts.Hearing hearing) {
        if (hearing.extendedDays() < 0 || hearing.extendedDays() > LONGEST_EXTENSION) {
            throw new Refusal("复议期限最多延长 30 日（《中华人民共和国行政复议法》第六十二条），请核对延长天数。");
        }
        if (hearing.extendedDays() > 0 && hearing.procedure() != Procedure.ORDINARY) {
            throw new Refusal("只有适用普通程序的行政复议才能延长期限（《中华人民共和国行政复议法》第六十二条），请核对审理程序和延长天数。");
        }
    }

    private static void ending(RemedyFacts.Ending ending, LocalDate filed, LocalDate today) {
        if (!ending.result().terminal() && !ending.equals(RemedyFacts.Ending.NONE)) {
            throw new Refusal("尚未审结的案件没有审结日期、生效日期、责令内容和履行日期。请选择结果，或者不填这几项。");
        }
        if (ending.result().terminal() && ending.closedOn() == null) {
            throw new Refusal("结果为" + ending.result().label() + "的，请填写审结日期。");
        }
        order(ending.closedOn(), "审结日期", filed, today);
        order("审结日期", ending.closedOn(), "生效日期", ending.effectiveOn());
        order("审结日期", ending.closedOn(), "履行日期", ending.fulfilledOn());
        order("履行日期", ending.fulfilledOn(), "今天", today);
    }

    private static void order(@Nullable LocalDate day, String name, LocalDate filed, LocalDate today) {
        order("申请或者起诉日期", filed, name, day);
        order(name, day, "今天", today);
    }

    private static void order(String earlier, @Nullable LocalDate one, String later, @Nullable LocalDate other) {
        if (one != null && other != null && one.isAfter(other)) {
            throw new Refusal(
                    "%s（%s）不能晚于%s（%s），请核对。".formatted(earlier, RemedyWords.day(one), later, RemedyWords.day(other)));
        }
    }
}
