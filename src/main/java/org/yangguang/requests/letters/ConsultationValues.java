package org.yangguang.requests.letters;

import java.util.Map;
import org.yangguang.requests.cases.CaseEvent.Consulted;
import org.yangguang.requests.cases.Consulting;
import org.yangguang.requests.templates.NoticeTemplate;
import org.yangguang.requests.templates.TemplateKind;

/** What the two letters about an opinion fill in (arts. 32–34): each side learns nothing of who the other is. */
final class ConsultationValues {

    private static final String WITHIN = "15个工作日";

    private ConsultationValues() {}

    static NoticeValues toParty(Consulted sent) {
        String asks = sent.kind() == Consulting.OTHER_AGENCY
                ? "请提出意见并回复本机关"
                : "请自收到本征求意见书之日起" + WITHIN + "内，就是否同意公开提出书面意见；不同意公开的，请说明理由";
        return new NoticeValues(
                NoticeTemplate.CONSULTATION,
                Map.of(
                        TemplateKind.PARTY,
                        sent.party(),
                        "征求意见的内容",
                        sent.question(),
                        TemplateKind.LAW,
                        law(sent.kind()),
                        "提出意见的要求",
                        asks,
                        "逾期的后果",
                        sent.kind().silence()));
    }

    /** That somebody is asked, and that this time does not count (art. 33 para. 3); not who, and not what about. */
    static NoticeValues toApplicant(Consulted sent, NoticeContent content) {
        return NoticeValues.toApplicant(
                NoticeTemplate.CONSULTATION_NOTICE,
                content,
                Map.of(
                        TemplateKind.LAW,
                        law(sent.kind()),
                        "征求意见的原因",
                        why(sent.kind()),
                        "被征求意见的一方",
                        whom(sent.kind()),
                        "意见期限",
                        sent.kind() == Consulting.OTHER_AGENCY ? "" : "自收到征求意见书之日起" + WITHIN,
                        "不计入期限",
                        "根据" + NoticeValues.REGULATION + "第三十三条第三款的规定，征求意见所需时间不计算在答复期限内"));
    }

    private static String law(Consulting kind) {
        return NoticeValues.REGULATION
                + switch (kind) {
                    case THIRD_PARTY -> "第三十二条";
                    case JOINT_AUTHOR -> "第三十四条";
                    case OTHER_AGENCY -> "第三十三条";
                };
    }

    private static String why(Consulting kind) {
        return switch (kind) {
            case THIRD_PARTY -> "公开后可能损害第三方合法权益";
            case JOINT_AUTHOR -> "由两个以上行政机关共同制作";
            case OTHER_AGENCY -> "涉及其他机关";
        };
    }

    private static String whom(Consulting kind) {
        return switch (kind) {
            case THIRD_PARTY -> "第三方";
            case JOINT_AUTHOR -> "共同制作的行政机关";
            case OTHER_AGENCY -> "有关机关";
        };
    }
}
