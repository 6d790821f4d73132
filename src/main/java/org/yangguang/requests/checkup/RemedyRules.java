package org.yangguang.requests.checkup;

import static org.yangguang.requests.checkup.Verdict.fails;
import static org.yangguang.requests.checkup.Verdict.holds;
import static org.yangguang.requests.checkup.Verdict.notCheckable;

import java.util.Optional;
import java.util.regex.Pattern;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.decisions.RemedyLaw;
import org.yangguang.requests.decisions.RemedyWay;

/** Whether the letter tells of the remedies that are open against it on its day (Reconsideration Law arts. 20, 23, 24). */
final class RemedyRules {

    private static final Pattern FIRST = Pattern.compile("先(?:依法)?(?:向[^。；]{2,40}?)?(?:申请|提起|提出)行政复议|复议前置");
    private static final Pattern SIXTY = Pattern.compile("(?:60|六十)(?:个自然)?[日天]");
    private static final Pattern SIX_MONTHS = Pattern.compile("[6六]个月");
    private static final Pattern FIFTEEN = Pattern.compile("(?:15|十五)[日天]");
    private static final Pattern WRONG = Pattern.compile("[3三]个月|(?:60|六十)个?工作日|[2两]个月");

    private RemedyRules() {}

    static Verdict present(LetterReading letter, WorkingDays days) {
        Optional<RemedyWay> way = way(letter);
        if (letter.remedy().isEmpty()) {
            return way.filter(RemedyWay.NONE::equals).isPresent()
                    ? notCheckable("该结案方式不需要告知救济途径。")
                    : fails("没有告知行政复议、行政诉讼的权利和期限。请在署名前写明。");
        }
        String told = letter.remedy().get().text();
        boolean reconsideration = told.contains("复议");
        boolean both = reconsideration && told.matches("(?s).*(?:诉讼|起诉).*");
        boolean enough = way.filter(RemedyWay.CHOICE::equals).isPresent() ? both : reconsideration;
        return (enough
                        ? holds("告知了救济途径。")
                        : fails("救济告知不完整，应当告知：" + way.orElse(RemedyWay.CHOICE).label() + "。"))
                .at(letter.remedy());
    }

    static Verdict first(LetterReading letter, WorkingDays days) {
        Optional<RemedyWay> way = way(letter);
        if (way.isEmpty() || letter.remedy().isEmpty()) {
            return unknown(letter);
        }
        boolean first = FIRST.matcher(letter.remedy().get().text()).find();
        Verdict verdict = switch (way.get()) {
            case RECONSIDERATION_FIRST ->
                first
                        ? holds("告知了应当先申请行政复议。")
                        : fails("自2024年1月1日起，不予公开的，应当告知先申请行政复议，对复议决定不服再提起行政诉讼（行政复议法第二十三条第一款第（四）项、第二款）。");
            case CHOICE, RECONSIDERATION_ALONE ->
                first ? fails("该处理决定不属于应当先申请行政复议的情形，不应告知复议前置。") : holds("该处理决定不属于应当先申请行政复议的情形。");
            case NONE -> notCheckable("该结案方式不需要告知救济途径。");
        };
        return verdict.at(letter.remedy());
    }

    static Verdict periods(LetterReading letter, WorkingDays days) {
        if (letter.remedy().isEmpty()) {
            return unknown(letter);
        }
        String told = letter.remedy().get().text();
        Optional<RemedyWay> way = way(letter);
        boolean first = way.filter(RemedyWay.RECONSIDERATION_FIRST::equals).isPresent();
        boolean sues = told.matches("(?s).*(?:诉讼|起诉).*");
        boolean part =
                letter.decision().filter(DecisionKind.PARTLY_GRANTED::equals).isPresent();
        boolean months = SIX_MONTHS.matcher(told).find();
        String wrong;
        if (WRONG.matcher(told).find()
                || (told.contains("复议") && !SIXTY.matcher(told).find())) {
            wrong = "申请行政复议的期限应当为60日，直接提起行政诉讼的期限应当为6个月。";
        } else if (first && sues && !part && (months || !FIFTEEN.matcher(told).find())) {
            wrong = "应当先申请行政复议的，提起行政诉讼的期限应当为收到行政复议决定书之日起15日。";
        } else {
            wrong = way.isPresent() && !first && sues && !months ? "直接提起行政诉讼的期限应当为6个月。" : "";
        }
        return (wrong.isEmpty() ? holds("救济期限正确。") : fails(wrong)).at(letter.remedy());
    }

    static Verdict authority(LetterReading letter, WorkingDays days) {
        return letter.remedy().isEmpty()
                        || letter.replied().isEmpty()
                        || letter.agency().isEmpty()
                ? unknown(letter)
                : new ReviewAuthority(
                                letter.agency().get().text(),
                                letter.remedy().get().text())
                        .on(letter.replied().get())
                        .at(letter.remedy());
    }

    private static Optional<RemedyWay> way(LetterReading letter) {
        return letter.replied()
                .flatMap(day -> letter.decision().map(kind -> RemedyLaw.on(day).way(kind.outcome())));
    }

    private static Verdict unknown(LetterReading letter) {
        return notCheckable(letter.remedy().isEmpty() ? "没有救济告知。" : "没有看出处理决定、答复主体或者答复日期，无法确定应当怎样告知。");
    }
}
