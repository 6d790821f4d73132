package org.yangguang.requests.decisions;

import static org.yangguang.requests.decisions.Citation.article;
import static org.yangguang.requests.decisions.Citation.item;
import static org.yangguang.requests.decisions.Citation.paragraph;

import java.util.List;

/** What is given, in whole or in part (Regulation arts. 36 (1), (2), 37). */
final class GrantingRules {

    /** Why a part may be withheld: by arts. 14–16, or because it is no government information (art. 2). */
    private static final List<Citation> GROUNDS =
            List.of(article(2), article(14), article(15), paragraph(16, 1), paragraph(16, 2));

    static final List<DecisionRule> RULES = List.of(
            new DecisionRule(
                    DecisionKind.ALREADY_PUBLIC,
                    List.of(item(36, 1)),
                    List.of(),
                    List.of(RequiredFact.WHERE_PUBLISHED),
                    ReplyLetter.REPLY,
                    "经审查，所申请公开的政府信息已经主动公开",
                    "现告知获取该政府信息的方式、途径"),
            new DecisionRule(
                    DecisionKind.GIVEN,
                    List.of(item(36, 2)),
                    List.of(),
                    List.of(RequiredFact.WAY_OF_GIVING),
                    ReplyLetter.REPLY,
                    "经审查，所申请公开的政府信息可以公开",
                    "决定予以公开，现提供该政府信息"),
            new DecisionRule(
                    DecisionKind.TOLD_WHEN,
                    List.of(item(36, 2)),
                    List.of(),
                    List.of(RequiredFact.WHEN_AND_HOW),
                    ReplyLetter.REPLY,
                    "经审查，所申请公开的政府信息可以公开",
                    "决定予以公开，现告知获取该政府信息的方式、途径和时间"),
            new DecisionRule(
                    DecisionKind.PARTLY_GRANTED,
                    List.of(article(37)),
                    GROUNDS,
                    List.of(RequiredFact.REASONS_FOR_WITHHOLDING, RequiredFact.REDACTION, RequiredFact.WAY_OF_GIVING),
                    ReplyLetter.REPLY,
                    "经审查，所申请公开的信息中含有不应当公开或者不属于政府信息的内容，能够作区分处理",
                    "决定部分公开，现提供可以公开的内容，其余内容不予公开"));

    private GrantingRules() {}
}
