package org.yangguang.requests.decisions;

import static org.yangguang.requests.decisions.Citation.article;
import static org.yangguang.requests.decisions.Citation.item;
import static org.yangguang.requests.decisions.Citation.paragraph;
import static org.yangguang.requests.decisions.Citation.whole;
import static org.yangguang.requests.decisions.DecisionKind.CONFIRM_OR_REISSUE;
import static org.yangguang.requests.decisions.DecisionKind.FEE_NOT_PAID_IN_TIME;
import static org.yangguang.requests.decisions.DecisionKind.NOT_CORRECTED_IN_TIME;
import static org.yangguang.requests.decisions.DecisionKind.OTHERWISE_CLOSED;
import static org.yangguang.requests.decisions.DecisionKind.PETITION_OR_COMPLAINT;
import static org.yangguang.requests.decisions.DecisionKind.PUBLIC_PUBLICATION;
import static org.yangguang.requests.decisions.DecisionKind.REPEATED;
import static org.yangguang.requests.decisions.DecisionKind.UNREASONABLY_MANY;
import static org.yangguang.requests.decisions.ReplyLetter.GIVEN_UP;
import static org.yangguang.requests.decisions.ReplyLetter.NONE;
import static org.yangguang.requests.decisions.ReplyLetter.NOT_PROCESSED;

import java.util.List;

/** What is not processed, or closed without a decision: rows 3.5 and 3.6 (Regulation arts. 30, 35, 36 (6), 39, 42). */
final class NotProcessingRules {

    static final List<DecisionRule> RULES = List.of(
            rule(PETITION_OR_COMPLAINT, NOT_PROCESSED, List.of(paragraph(39, 1)), "经审查，所提申请属于信访、投诉、举报等活动")
                    .of("不作为政府信息公开申请处理，有关诉求可以通过相应渠道提出", RequiredFact.COMPLAINT_CONTENT),
            rule(REPEATED, NOT_PROCESSED, List.of(item(36, 6)), "经审查，本机关已就相同政府信息的公开申请作出答复")
                    .of("现告知不予重复处理", RequiredFact.EARLIER_REPLY),
            rule(PUBLIC_PUBLICATION, NOT_PROCESSED, List.of(paragraph(39, 2)), "经审查，所申请的内容为公开出版物")
                    .of("不予提供，现告知获取的途径", RequiredFact.WHERE_TO_GET),
            rule(UNREASONABLY_MANY, NOT_PROCESSED, List.of(article(35)), "经审查，申请的数量、频次明显超过合理范围，且申请理由不合理")
                    .of("决定不予处理", RequiredFact.REASONS_ASKED, RequiredFact.REASONS_JUDGED),
            rule(CONFIRM_OR_REISSUE, NOT_PROCESSED, List.of(whole(Act.REPLY_NORMS)), "经审查，所提申请为要求确认或者重新出具已经获取的信息")
                    .of("决定不予处理", RequiredFact.GIVEN_BEFORE),
            rule(NOT_CORRECTED_IN_TIME, GIVEN_UP, List.of(article(30)), "申请人无正当理由逾期不补正，视为放弃申请")
                    .of("不再处理该政府信息公开申请", RequiredFact.CORRECTION_NOTICE, RequiredFact.NOT_CORRECTED),
            rule(
                            FEE_NOT_PAID_IN_TIME,
                            GIVEN_UP,
                            List.of(paragraph(42, 1), whole(Act.FEE_MEASURES)),
                            "申请人逾期未按收费通知要求缴纳费用，视为放弃申请")
                    .of("不再处理该政府信息公开申请", RequiredFact.FEE_NOTICE, RequiredFact.NOT_PAID),
            rule(OTHERWISE_CLOSED, NONE, List.of(), "该政府信息公开申请已无须继续办理").of("予以结案", RequiredFact.HOW_CLOSED));

    private NotProcessingRules() {}

    /** A rule up to what was found; {@link #of} adds the decision and what must be on file. */
    private record Found(DecisionKind kind, ReplyLetter letter, List<Citation> basis, String finding) {

        DecisionRule of(String decision, RequiredFact... facts) {
            return new DecisionRule(kind, basis, List.of(), List.of(facts), letter, finding, decision);
        }
    }

    private static Found rule(DecisionKind kind, ReplyLetter letter, List<Citation> basis, String finding) {
        return new Found(kind, letter, basis, finding);
    }
}
