package org.yangguang.requests.checkup;

import static org.yangguang.requests.checkup.Verdict.fails;
import static org.yangguang.requests.checkup.Verdict.holds;
import static org.yangguang.requests.checkup.Verdict.notCheckable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.requests.decisions.Act;
import org.yangguang.requests.decisions.Articles;
import org.yangguang.requests.decisions.Citation;
import org.yangguang.requests.decisions.CitationReader.Cited;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.decisions.DecisionRule;

/** Whether the law that a letter cites exists, is cited to the paragraph and item, and carries the decision. */
final class CitationRules {

    /** The Regulation as it reads now is in force from then on (art. 56). */
    static final LocalDate REGULATION_OF_2019 = LocalDate.of(2019, 5, 15);

    private static final Verdict OLD = notCheckable("答复作出于2019年5月15日现行条例施行以前，适用旧条例。");

    private CitationRules() {}

    static Verdict basis(LetterReading letter, WorkingDays days) {
        if (letter.decision().filter(CitationRules::withoutArticle).isPresent()) {
            return holds("条例对该情形没有专门条款。");
        }
        if (letter.cited().isEmpty()) {
            return fails("没有引用法律依据。请写明依据《中华人民共和国政府信息公开条例》第几条第几款第几项。");
        }
        return holds("引用了" + Citation.together(citations(letter)) + "。")
                .at(place(letter, letter.cited().getFirst()));
    }

    static Verdict exists(LetterReading letter, WorkingDays days) {
        return each(letter, Articles::missing, "引用的条款项都存在。", "。请按现行条例核对。");
    }

    static Verdict precise(LetterReading letter, WorkingDays days) {
        return each(letter, Articles::imprecise, "引用到了款、项。", "。");
    }

    static Verdict fits(LetterReading letter, WorkingDays days) {
        if (old(letter)) {
            return OLD;
        }
        if (letter.decision().isEmpty() || letter.cited().isEmpty()) {
            return notCheckable(letter.decision().isEmpty() ? "没有看出处理决定。" : "没有引用法律依据。");
        }
        DecisionKind kind = letter.decision().get();
        List<Citation> missing = DecisionWords.missing(kind, citations(letter));
        Verdict verdict = missing.isEmpty()
                ? ground(letter, kind)
                : fails("处理决定为“" + kind.label() + "”，应当引用" + Citation.together(missing) + "。");
        return verdict.at(place(letter, letter.cited().getFirst()));
    }

    /** What goes beyond the basis: the ground of a partial refusal, and the other law that bars disclosure. */
    private static Verdict ground(LetterReading letter, DecisionKind kind) {
        List<Citation> cited = citations(letter);
        List<Citation> grounds = DecisionRule.of(kind).grounds();
        if (!grounds.isEmpty()
                && grounds.stream().noneMatch(ground -> cited.stream().anyMatch(one -> one.within(ground)))) {
            return fails("部分公开的，应当引用不予公开部分的依据，例如条例第十四条、第十五条或者第十六条第一款、第二款。");
        }
        if (kind == DecisionKind.BARRED_BY_OTHER_LAW
                && cited.stream().allMatch(one -> one.act().equals(Act.REGULATION))) {
            return fails("法律、行政法规禁止公开的，应当写明该法律、行政法规的名称和具体条款。");
        }
        return holds("引用的依据与处理决定一致。");
    }

    private static Verdict each(
            LetterReading letter, Function<Citation, Optional<String>> fault, String fine, String advice) {
        if (old(letter)) {
            return OLD;
        }
        if (letter.cited().isEmpty()) {
            return notCheckable("没有引用法律依据。");
        }
        List<Cited> faulty = letter.cited().stream()
                .filter(one -> fault.apply(one.citation()).isPresent())
                .toList();
        return faulty.isEmpty()
                ? holds(fine)
                : fails(faulty.stream()
                                .flatMap(one -> fault.apply(one.citation()).stream())
                                .distinct()
                                .collect(Collectors.joining("；", "", advice)))
                        .at(place(letter, faulty.getFirst()));
    }

    private static List<Citation> citations(LetterReading letter) {
        return letter.cited().stream().map(Cited::citation).distinct().toList();
    }

    private static boolean old(LetterReading letter) {
        return letter.replied().map(day -> day.isBefore(REGULATION_OF_2019)).orElse(false);
    }

    private static boolean withoutArticle(DecisionKind kind) {
        return DecisionRule.of(kind).basis().stream().allMatch(one -> one.article() == 0);
    }

    private static Line place(LetterReading letter, Cited cited) {
        return letter.text().at(cited.at());
    }
}
