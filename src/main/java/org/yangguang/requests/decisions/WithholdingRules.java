package org.yangguang.requests.decisions;

import static org.yangguang.requests.decisions.Citation.article;
import static org.yangguang.requests.decisions.Citation.item;
import static org.yangguang.requests.decisions.Citation.paragraph;
import static org.yangguang.requests.decisions.RequiredFact.BARRING_PROVISION;
import static org.yangguang.requests.decisions.RequiredFact.CASE_FILE;
import static org.yangguang.requests.decisions.RequiredFact.CLASSIFICATION_MARK;
import static org.yangguang.requests.decisions.RequiredFact.ENQUIRY_LAW;
import static org.yangguang.requests.decisions.RequiredFact.INTERNAL_KIND;
import static org.yangguang.requests.decisions.RequiredFact.NO_DUTY_TO_DISCLOSE;
import static org.yangguang.requests.decisions.RequiredFact.PROCESS_KIND;
import static org.yangguang.requests.decisions.RequiredFact.PUBLIC_INTEREST;
import static org.yangguang.requests.decisions.RequiredFact.RISK_ASSESSMENT;
import static org.yangguang.requests.decisions.RequiredFact.THIRD_PARTY_OPINION;

import java.util.List;

/** What is not disclosed: rows 3.3 of table 3 (Regulation arts. 14–16, 36 (3), (7)). */
final class WithholdingRules {

    static final List<DecisionRule> RULES = List.of(
            withheld(DecisionKind.STATE_SECRET, article(14), "依法确定为国家秘密", CLASSIFICATION_MARK),
            withheld(DecisionKind.BARRED_BY_OTHER_LAW, article(14), "属于法律、行政法规禁止公开的政府信息", BARRING_PROVISION),
            withheld(
                    DecisionKind.THREE_SECURITIES_AND_ONE_STABILITY,
                    article(14),
                    "公开后可能危及国家安全、公共安全、经济安全、社会稳定",
                    RISK_ASSESSMENT),
            withheld(
                    DecisionKind.THIRD_PARTY_INTERESTS,
                    article(15),
                    "公开会对第三方合法权益造成损害",
                    THIRD_PARTY_OPINION,
                    PUBLIC_INTEREST),
            withheld(DecisionKind.INTERNAL_AFFAIRS, paragraph(16, 1), "属于行政机关的内部事务信息", INTERNAL_KIND),
            withheld(
                    DecisionKind.PROCESS_INFORMATION,
                    paragraph(16, 2),
                    "属于行政机关在履行行政管理职能过程中形成的过程性信息",
                    PROCESS_KIND,
                    NO_DUTY_TO_DISCLOSE),
            withheld(
                    DecisionKind.ENFORCEMENT_CASE_FILE, paragraph(16, 2), "属于行政执法案卷信息", CASE_FILE, NO_DUTY_TO_DISCLOSE),
            new DecisionRule(
                    DecisionKind.ADMINISTRATIVE_ENQUIRY,
                    List.of(item(36, 7)),
                    List.of(),
                    List.of(ENQUIRY_LAW),
                    ReplyLetter.REPLY,
                    "经审查，有关法律、行政法规对所申请公开信息的获取有特别规定",
                    "现告知依照有关法律、行政法规的规定办理"));

    private WithholdingRules() {}

    private static DecisionRule withheld(DecisionKind kind, Citation why, String what, RequiredFact... facts) {
        return new DecisionRule(
                kind,
                List.of(why, item(36, 3)),
                List.of(),
                List.of(facts),
                ReplyLetter.REPLY,
                "经审查，所申请公开的政府信息" + what,
                "决定不予公开");
    }
}
