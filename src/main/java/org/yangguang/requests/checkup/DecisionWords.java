package org.yangguang.requests.checkup;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yangguang.requests.decisions.Citation;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.decisions.DecisionRule;

/** By which words letters say what was decided. The first that is found counts, so particular ones stand before general ones. */
final class DecisionWords {

    private static final String WITHHELD = "不予公开|不公开(?!会|可能)|不予提供";

    private static final List<Words> WORDS = """
            PETITION_OR_COMPLAINT        不作为政府信息公开申请(?:处理|办理)|属于信访|进行信访
            REPEATED                     不予?重复(?:处理|答复)|重复申请
            UNREASONABLY_MANY            明显超过合理范围
            FEE_NOT_PAID_IN_TIME         逾期[^。]{0,20}(?:缴|交)
            NOT_CORRECTED_IN_TIME        逾期[^。]{0,10}补正|视为放弃申请
            CONFIRM_OR_REISSUE           重新出具|要求[^。]{0,12}确认
            PUBLIC_PUBLICATION           公开出版物
            PARTLY_GRANTED               部分公开|区分处理|[其他余]{2}(?:部分|内容)[^。]{0,12}不予公开
            STILL_UNCLEAR                补正后?[^。]{0,20}仍[^。]{0,6}不明确
            WOULD_HAVE_TO_BE_MADE        加工、?分析|另行制作|现成信息
            DOES_NOT_EXIST               信息不存在|检索[^。]{0,24}(?:没有|未找到|未查到|不存在)|未制作|未获取
            NOT_THIS_AGENCY              不属于[^。]{0,16}(?:负责公开|公开职责|职责范围|负责)|非本(?:机关|单位)负责
            ADMINISTRATIVE_ENQUIRY       特别规定|(?:不动产登记|工商)[^。]{0,6}资料
            """.lines().map(Words::of).toList();

    /** Why something is withheld; only where the letter says that it is. */
    private static final List<Words> REASONS = """
            ENFORCEMENT_CASE_FILE              执法案卷
            INTERNAL_AFFAIRS                   内部事务|内部管理信息|人事管理|后勤管理|内部工作流程
            PROCESS_INFORMATION                过程性信息|讨论记录|过程稿|磋商信函|请示报告
            THIRD_PARTY_INTERESTS              第三方|商业秘密|个人隐私
            BARRED_BY_OTHER_LAW                法律、?行政法规[^。]{0,4}禁止公开
            THREE_SECURITIES_AND_ONE_STABILITY 危及[^。]{0,6}(?:国家安全|公共安全|经济安全|社会稳定)|三安全一稳定
            STATE_SECRET                       国家秘密
            """.lines().map(Words::of).toList();

    private static final List<Words> GIVEN = """
            TOLD_WHEN       方式、途径和时间|将于[^。]{0,24}公开
            ALREADY_PUBLIC  已经?(?:于[^。]{0,30})?(?:主动)?公开|属于主动公开
            GIVEN           提供[^。]{0,16}(?:信息|文件|材料)|予以公开|可以公开|同意公开
            """.lines().map(Words::of).toList();

    private record Words(DecisionKind kind, Pattern pattern) {

        static Words of(String row) {
            String[] parts = row.split(" +", 2);
            return new Words(DecisionKind.valueOf(parts[0]), Pattern.compile(parts[1]));
        }

        boolean in(String text) {
            return pattern.matcher(text).find();
        }
    }

    private DecisionWords() {}

    /** What was decided: by words, and where a refusal gives no reason in words, by what it cites; empty if by neither. */
    static Optional<DecisionKind> in(String body, List<Citation> cited) {
        Optional<DecisionKind> said = first(WORDS, body);
        if (said.isPresent()) {
            return said;
        }
        if (!Pattern.compile(WITHHELD).matcher(body).find()) {
            return first(GIVEN, body);
        }
        return first(REASONS, body).or(() -> onlyOneOf(cited));
    }

    private static Optional<DecisionKind> first(List<Words> table, String body) {
        return table.stream().filter(words -> words.in(body)).map(Words::kind).findFirst();
    }

    private static Optional<DecisionKind> onlyOneOf(List<Citation> cited) {
        List<DecisionKind> fitting = REASONS.stream()
                .map(Words::kind)
                .filter(kind -> missing(kind, cited).isEmpty())
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /** What a letter of that kind has to cite and does not. */
    static List<Citation> missing(DecisionKind kind, List<Citation> cited) {
        return DecisionRule.of(kind).basis().stream()
                .filter(wanted -> wanted.article() > 0)
                .filter(wanted -> cited.stream().noneMatch(one -> one.within(wanted)))
                .toList();
    }
}
