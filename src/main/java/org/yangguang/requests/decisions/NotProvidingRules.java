package org.yangguang.requests.decisions;

import static org.yangguang.requests.decisions.Citation.article;
import static org.yangguang.requests.decisions.Citation.item;

import java.util.List;

/** What cannot be provided: rows 3.4 of table 3 (Regulation arts. 30, 36 (4), (5), 38). */
final class NotProvidingRules {

    static final List<DecisionRule> RULES = List.of(
            answer(
                    DecisionKind.DOES_NOT_EXIST,
                    item(36, 4),
                    List.of(RequiredFact.SEARCH_RECORD),
                    "经检索，没有所申请公开的信息",
                    "现告知该政府信息不存在"),
            answer(
                    DecisionKind.NOT_THIS_AGENCY,
                    item(36, 5),
                    List.of(RequiredFact.NOT_OUR_DUTY, RequiredFact.RIGHT_AGENCY),
                    "经审查，所申请公开的信息不属于本机关负责公开",
                    "现告知该情况和负责公开该政府信息的行政机关的名称、联系方式"),
            answer(
                    DecisionKind.WOULD_HAVE_TO_BE_MADE,
                    article(38),
                    List.of(RequiredFact.SEARCH_RECORD, RequiredFact.WORK_NEEDED),
                    "经检索，没有所申请公开的现成信息，需要对现有政府信息进行加工、分析",
                    "决定不予提供"),
            answer(
                    DecisionKind.STILL_UNCLEAR,
                    article(30),
                    List.of(RequiredFact.CORRECTION_NOTICE, RequiredFact.STILL_UNCLEAR_WHY),
                    "经审查，补正后的申请内容仍不明确",
                    "无法向申请人提供所申请公开的信息"));

    private NotProvidingRules() {}

    private static DecisionRule answer(
            DecisionKind kind, Citation basis, List<RequiredFact> facts, String finding, String decision) {
        return new DecisionRule(kind, List.of(basis), List.of(), facts, ReplyLetter.REPLY, finding, decision);
    }
}
