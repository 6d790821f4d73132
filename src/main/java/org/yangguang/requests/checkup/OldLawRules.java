package org.yangguang.requests.checkup;

import static org.yangguang.requests.checkup.Verdict.fails;
import static org.yangguang.requests.checkup.Verdict.holds;
import static org.yangguang.requests.checkup.Verdict.notCheckable;

import java.util.Optional;
import java.util.regex.Pattern;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.requests.decisions.Act;
import org.yangguang.requests.decisions.CitationReader.Cited;

/** Words and habits of the Regulation of 2008, repealed on 15 May 2019, and forms that applicants need not be given. */
final class OldLawRules {

    private static final Pattern WORDS = Pattern.compile("国务院令第492号|三需要|自身生产、生活、科研等?特殊需要|(?:生产、?生活、?科研)[^。]{0,6}特殊需要"
            + "|(?:15|十五)个工作日[^。]{0,10}答复|关于施行.{0,20}条例.{0,6}若干问题的意见");

    private static final Pattern PURPOSE = Pattern.compile(
            "(?:说明|提供|证明|补充|写明)[^。]{0,12}(?:用途|利害关系|关联性)|与[^。]{0,12}(?:生产|生活|科研)[^。]{0,8}(?:无关|没有关联)|申请目的不");

    private static final Pattern FORMULA = Pattern.compile("骑缝章|每页加盖|逐页加盖");

    private OldLawRules() {}

    static Verdict repealed(LetterReading letter, WorkingDays days) {
        if (letter.replied()
                .map(day -> day.isBefore(CitationRules.REGULATION_OF_2019))
                .orElse(false)) {
            return notCheckable("答复作出于2019年5月15日现行条例施行以前，适用旧条例。");
        }
        Optional<Cited> old =
                letter.cited().stream().filter(OldLawRules::ofTheOldEdition).findFirst();
        return find(letter, WORDS)
                .map(line -> fails("使用了2008年旧条例的规定。旧条例已被2019年5月15日起施行的现行条例取代，请按现行条例改写。")
                        .at(line))
                .or(() -> old.map(cited -> fails("“" + cited.citation().place() + "”是2008年旧条例答复申请的条款，请改为现行条例的条款。")
                        .at(letter.text().at(cited.at()))))
                .orElseGet(() -> holds("没有发现旧条例的规定。"));
    }

    static Verdict purpose(LetterReading letter, WorkingDays days) {
        return find(letter, PURPOSE)
                .map(line -> fails("现行条例不要求申请人说明用途或者与自身的关系，不得以此为由不提供信息。").at(line))
                .orElseGet(() -> holds("没有要求说明用途。"));
    }

    static Verdict formula(LetterReading letter, WorkingDays days) {
        return find(letter, FORMULA)
                .map(line -> fails("提供政府信息不另盖骑缝章、不逐页盖章，也不必在答复中写明。").at(line))
                .orElseGet(() -> holds("没有骑缝章等要求。"));
    }

    /** Answers stood in art. 21 with four items and in art. 24; art. 8 barred what art. 14 bars now. */
    private static boolean ofTheOldEdition(Cited cited) {
        int article = cited.citation().article();
        return cited.citation().act().equals(Act.REGULATION)
                && ((article == 21 && cited.citation().item() > 0) || article == 8 || article == 24);
    }

    private static Optional<Line> find(LetterReading letter, Pattern words) {
        return letter.text().lines().stream()
                .filter(line -> words.matcher(line.text()).find())
                .findFirst();
    }
}
