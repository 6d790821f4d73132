package org.yangguang.requests.letters;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.Consulting;

/**
 * The words of the letters on the way to a reply, each by its article.
 *
 * @param title under the name of the agency
 * @param to whom it is addressed; null for the applicant
 * @param paragraphs behind the one that names the application
 */
record NoticeWords(String title, @Nullable String to, List<String> paragraphs) {

    static final String REGULATION = "《中华人民共和国政府信息公开条例》";

    /** Null for what no letter goes out of. */
    static @Nullable NoticeWords of(CaseEvent event, NoticeContent content) {
        return switch (event) {
            case CaseEvent.Arrived ignored -> receipt(content);
            case CaseEvent.Divided divided -> MoreNotices.division(divided, content);
            case CaseEvent.CorrectionAsked asked -> correction(asked, content);
            case CaseEvent.ReasonsAsked asked ->
                toApplicant(
                        "政府信息公开申请说明理由告知书",
                        content.you() + "申请公开政府信息的数量、频次明显超过合理范围：" + asked.why() + "。根据" + REGULATION + "第三十五条的规定，请于"
                                + day(asked.until()) + "前说明理由。");
            case CaseEvent.ReplyDelayed delayed ->
                toApplicant(
                        "政府信息公开申请延迟答复告知书",
                        content.you() + "说明的理由合理，但是本机关无法在规定的期限内答复：" + delayed.why() + "。根据" + REGULATION
                                + "第三十五条的规定，本机关将于" + day(delayed.until()) + "前答复。");
            case CaseEvent.ExtensionNotified ignored -> extension(content);
            case CaseEvent.FeeNotified fee -> MoreNotices.fee(fee, content);
            case CaseEvent.Consulted sent -> consultation(sent);
            default -> null;
        };
    }

    private static NoticeWords receipt(NoticeContent content) {
        LocalDate received = content.receivedOn();
        return toApplicant(
                "政府信息公开申请登记回执",
                "申请编号：" + content.registration() + "。",
                received == null
                        ? "本机关将与" + content.you() + "确认，双方确认之日为收到申请之日（" + REGULATION + "第三十一条）。"
                        : "收到申请之日：" + day(received) + "。本机关将自收到申请之日起20个工作日内答复；需要延长答复期限的，将告知" + content.you() + "（"
                                + REGULATION + "第三十三条）。");
    }

    private static NoticeWords correction(CaseEvent.CorrectionAsked asked, NoticeContent content) {
        return toApplicant(
                "政府信息公开申请补正告知书",
                "经审查，申请内容不明确。根据" + REGULATION + "第三十条的规定，请" + content.you() + "于" + day(asked.until()) + "前补正以下事项："
                        + asked.points() + "。",
                "答复期限自本机关收到补正的申请之日起计算。无正当理由逾期不补正的，视为放弃申请，本机关不再处理该政府信息公开申请。");
    }

    private static NoticeWords extension(NoticeContent content) {
        LocalDate due = content.dueOn();
        return toApplicant(
                "政府信息公开申请延长答复期限告知书",
                "因" + content.extensionWhy() + "，本机关不能按期答复。根据" + REGULATION + "第三十三条第二款的规定，经本机关政府信息公开工作机构负责人同意，答复期限延长"
                        + content.extensionDays() + "个工作日" + (due == null ? "。" : "，至" + day(due) + "。"));
    }

    private static NoticeWords consultation(CaseEvent.Consulted sent) {
        String article = switch (sent.kind()) {
            case THIRD_PARTY -> "第三十二条";
            case JOINT_AUTHOR -> "第三十四条";
            case OTHER_AGENCY -> "第三十三条";
        };
        String asks = sent.kind() == Consulting.OTHER_AGENCY
                ? "请提出意见并回复本机关"
                : "请自收到本征求意见书之日起15个工作日内，就是否同意公开提出书面意见；不同意公开的，请说明理由";
        return new NoticeWords(
                "政府信息公开征求意见书",
                sent.party(),
                List.of(
                        "本机关收到的政府信息公开申请涉及贵方，现征求意见：" + sent.question() + "。",
                        "根据" + REGULATION + article + "的规定，" + asks + "。"
                                + sent.kind().silence() + "。"));
    }

    static NoticeWords toApplicant(String title, String... paragraphs) {
        return new NoticeWords(title, null, List.of(paragraphs));
    }

    private static String day(LocalDate day) {
        return ReplyDocument.day(day);
    }
}
