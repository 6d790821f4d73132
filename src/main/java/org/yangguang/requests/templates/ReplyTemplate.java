package org.yangguang.requests.templates;

import static org.yangguang.requests.templates.TemplateField.may;
import static org.yangguang.requests.templates.TemplateField.must;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.decisions.DecisionRule;
import org.yangguang.requests.decisions.RequiredFact;

/**
 * The letter of a decision: its elements as the norms for replies ask for them (国办公开办函〔2020〕2号 五). The articles and the
 * paragraph on remedies come as fields from the law's own place.
 */
final class ReplyTemplate {

    private static final String REFERRED = "负责公开的机关";
    private static final String CONTACT = "联系方式";

    /** Facts that the applicant is told; the others stay on file. */
    private static final Set<RequiredFact> TOLD = EnumSet.of(
            RequiredFact.WHERE_PUBLISHED,
            RequiredFact.WAY_OF_GIVING,
            RequiredFact.REASONS_FOR_WITHHOLDING,
            RequiredFact.WHEN_AND_HOW,
            RequiredFact.BARRING_PROVISION,
            RequiredFact.ENQUIRY_LAW,
            RequiredFact.EARLIER_REPLY,
            RequiredFact.WHERE_TO_GET);

    private ReplyTemplate() {}

    /** What the applicant is told beside the reasons, in the order of the words; a letter may lack each of them. */
    static List<RequiredFact> told(DecisionKind kind) {
        return DecisionRule.of(kind).facts().stream()
                .filter(TOLD::contains)
                .sorted((one, other) -> one.label().compareTo(other.label()))
                .toList();
    }

    static List<TemplateField> fields(DecisionKind kind) {
        List<TemplateField> fields = new ArrayList<>();
        fields.add(must(TemplateKind.APPLICANT, "收件人，申请人的姓名或者名称"));
        fields.add(may(TemplateKind.YOU, "“您”，申请人是单位的写“贵单位”"));
        fields.add(must("收到日期", "收到申请（补正的，收到补正）之日"));
        fields.add(must("申请内容", "所申请公开的政府信息"));
        if (cites(kind)) {
            fields.add(must(TemplateKind.LAW, "作出决定所依据的条款，按决定和事实填入"));
        }
        fields.add(must("理由", "拟办意见写的理由"));
        told(kind).forEach(fact -> fields.add(must(fact.label(), fact.why()).only(fact.label())));
        if (kind == DecisionKind.NOT_THIS_AGENCY) {
            fields.add(must(REFERRED, "能够确定的，名称和联系方式").only(REFERRED));
        }
        if (kind != DecisionKind.OTHERWISE_CLOSED) {
            fields.add(must(TemplateKind.REMEDY, "行政复议、行政诉讼的途径和期限，整段按决定的日期、类型和机关填入")
                    .only(TemplateKind.REMEDY));
        }
        fields.add(may("联系机构", "联系卡片上的政府信息公开工作机构").only(CONTACT));
        fields.add(may("联系电话", "联系卡片上的电话").only(CONTACT));
        return fields;
    }

    static String builtIn(DecisionKind kind) {
        DecisionRule rule = DecisionRule.of(kind);
        List<String> lines = new ArrayList<>();
        lines.add(rule.letter().title().orElse("政府信息公开申请办理情况告知书"));
        lines.add("{申请人}：");
        lines.add("本机关于{收到日期}收到{您}提出的政府信息公开申请，申请公开“{申请内容}”。");
        lines.add(rule.operative(cites(kind) ? "{" + TemplateKind.LAW + "}" : ""));
        lines.add("理由：{理由}。");
        told(kind).forEach(fact -> lines.add(fact.label() + "：{" + fact.label() + "}。"));
        if (kind == DecisionKind.NOT_THIS_AGENCY) {
            lines.add("负责公开该政府信息的行政机关：{" + REFERRED + "}。");
        }
        if (kind != DecisionKind.OTHERWISE_CLOSED) {
            lines.add("{" + TemplateKind.REMEDY + "}");
        }
        lines.add("联系机构：{联系机构}，联系电话：{联系电话}。");
        return String.join("\n", lines);
    }

    private static boolean cites(DecisionKind kind) {
        return !DecisionRule.of(kind).basis().isEmpty();
    }
}
