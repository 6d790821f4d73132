package org.yangguang.remedies;

import java.time.LocalDate;
import org.yangguang.shared.Refusal;

/**
 * A decided lawsuit goes to a higher stage (上诉、再审): the same case is open again, and its end will be the last judgment.
 *
 * @param stage that it goes to
 * @param court that hears it now
 * @param noticedOn day the agency received the copy of the appeal, or the notice of the retrial
 */
public record Appeal(Stage stage, String court, LocalDate noticedOn) {

    /** @throws Refusal if the case is not decided yet, the stage is not a higher one, or the notice came before the judgment */
    RemedyFacts of(RemedyFacts facts) {
        RemedyFacts.Suit suit = facts.suit();
        if (suit == null || stage.compareTo(suit.stage()) <= 0) {
            throw new Refusal("审级只能往上走：一审以后二审，再以后再审。登记有误的，请点“编辑”更正并写明原因。");
        }
        LocalDate closed = facts.ending().closedOn();
        if (closed == null) {
            throw new Refusal("请先登记" + suit.stage().label() + "的结果，再转入" + stage.label() + "。");
        }
        if (noticedOn.isBefore(closed)) {
            throw new Refusal(
                    "收到通知日期不能早于%s的审结日期（%s），请核对。".formatted(suit.stage().label(), RemedyWords.day(closed)));
        }
        return facts.ending(RemedyFacts.Ending.NONE)
                .heard(
                        new RemedyFacts.Hearing(court, null, noticedOn, null, 0, null),
                        new RemedyFacts.Suit(suit.route(), suit.reconsideration(), suit.standing(), stage));
    }
}
