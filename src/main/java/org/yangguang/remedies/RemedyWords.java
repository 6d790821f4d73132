package org.yangguang.remedies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts of a case as people read them, line by line in the order of the form. */
public final class RemedyWords {

    private RemedyWords() {}

    /**
     * @param value empty where nothing is known
     * @param free whether people wrote it in their own words, so that it may name somebody
     */
    public record Line(String label, String value, boolean free) {}

    /** A line that is not as it was. */
    public record Difference(String label, String before, String after, boolean free) {

        /** Whether something that stood there was replaced or taken away, and nothing merely added. */
        boolean overwrites() {
            return !before.isEmpty();
        }

        String words() {
            String is = after.isEmpty() ? "未填" : after;
            return label + "：" + (before.isEmpty() ? is : before + " → " + is);
        }
    }

    /** All lines, those without a value too. */
    public static List<Line> of(RemedyKind kind, RemedyFacts facts) {
        RemedyFacts.Hearing hearing = facts.hearing();
        RemedyFacts.Ending ending = facts.ending();
        List<Line> lines = new ArrayList<>();
        lines.add(line("案号", facts.caseNumber()));
        lines.add(line("登记号", facts.registration()));
        lines.add(line(kind == RemedyKind.LAWSUIT ? "起诉日期" : "申请日期", facts.filedOn()));
        lines.add(line(kind.body(), hearing.body()));
        lines.add(line(
                "审理程序", hearing.procedure() == null ? null : hearing.procedure().label()));
        lines.add(line("收到通知日期", hearing.noticedOn()));
        lines.add(line("受理日期", hearing.acceptedOn()));
        lines.add(line("延长天数", hearing.extendedDays() == 0 ? null : hearing.extendedDays()));
        lines.add(line(kind == RemedyKind.LAWSUIT ? "答辩日期" : "答复日期", hearing.repliedOn()));
        RemedyFacts.Suit suit = facts.suit();
        if (suit != null) {
            lines.add(line("起诉方式", suit.route().label()));
            lines.add(line("复议案号", suit.reconsideration()));
            lines.add(line("被告身份", suit.standing().label()));
            lines.add(line("审级", suit.stage().label()));
        }
        lines.add(line("结果", ending.result().label()));
        lines.add(line("审结日期", ending.closedOn()));
        lines.add(line("生效日期", ending.effectiveOn()));
        lines.add(new Line("责令内容", ending.ordered() == null ? "" : ending.ordered(), true));
        lines.add(line("判令公开", ending.disclosureOrdered() ? "是" : null));
        lines.add(line("履行日期", ending.fulfilledOn()));
        lines.add(new Line("备注", facts.note() == null ? "" : facts.note(), true));
        return lines;
    }

    /** What differs, in the order of the lines. */
    public static List<Difference> between(RemedyKind kind, RemedyFacts before, RemedyFacts after) {
        List<Line> one = of(kind, before);
        List<Line> other = of(kind, after);
        List<Difference> differences = new ArrayList<>();
        for (int at = 0; at < one.size(); at++) {
            Line was = one.get(at);
            Line is = other.get(at);
            if (!was.value().equals(is.value())) {
                differences.add(new Difference(was.label(), was.value(), is.value(), was.free()));
            }
        }
        return differences;
    }

    /** The facts of a new case, which replace nothing. */
    static List<Difference> entered(RemedyKind kind, RemedyFacts facts) {
        return of(kind, facts).stream()
                .filter(line -> !line.value().isEmpty())
                .map(line -> new Difference(line.label(), "", line.value(), line.free()))
                .toList();
    }

    private static Line line(String label, @Nullable Object value) {
        return new Line(label, value == null ? "" : value.toString(), false);
    }

    /** A day as sentences write it. */
    static String day(LocalDate day) {
        return "%d 年 %d 月 %d 日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
