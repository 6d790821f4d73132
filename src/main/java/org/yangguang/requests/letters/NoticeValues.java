package org.yangguang.requests.letters;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.Consulting;
import org.yangguang.requests.cases.FeeOfCase;
import org.yangguang.requests.templates.NoticeTemplate;
import org.yangguang.requests.templates.TemplateKind;
import org.yangguang.shared.Money;

/**
 * What a letter on the way to a reply fills into its template: what the case tells, and by its article what the law says.
 *
 * @param values for every field of the template; empty for what the letter lacks
 */
record NoticeValues(NoticeTemplate template, Map<String, String> values) {

    private static final String REGULATION = "《中华人民共和国政府信息公开条例》";

    NoticeValues {
        values = Map.copyOf(values);
    }

    /** Null for what no letter goes out of. */
    static @Nullable NoticeValues of(CaseEvent event, NoticeContent content) {
        return switch (event) {
            case CaseEvent.Arrived ignored -> receipt(content);
            case CaseEvent.Divided divided -> division(divided, content);
            case CaseEvent.CorrectionAsked asked ->
                toApplicant(
                        NoticeTemplate.CORRECTION,
                        content,
                        Map.of(
                                TemplateKind.LAW,
                                REGULATION + "第三十条",
                                "补正事项",
                                asked.points(),
                                "补正期限",
                                day(asked.until())));
            case CaseEvent.ReasonsAsked asked ->
                toApplicant(
                        NoticeTemplate.REASONS,
                        content,
                        Map.of(
                                TemplateKind.LAW,
                                REGULATION + "第三十五条",
                                "超过合理范围的情况",
                                asked.why(),
                                "说明期限",
                                day(asked.until())));
            case CaseEvent.ReplyDelayed delayed ->
                toApplicant(
                        NoticeTemplate.DELAY,
                        content,
                        Map.of(
                                TemplateKind.LAW,
                                REGULATION + "第三十五条",
                                "延迟原因",
                                delayed.why(),
                                "答复日期",
                                day(delayed.until())));
            case CaseEvent.ExtensionNotified ignored -> extension(content);
            case CaseEvent.FeeNotified fee -> fee(fee, content);
            case CaseEvent.Consulted sent -> consultation(sent);
            default -> null;
        };
    }

    /** Before both sides confirmed it, an application has no day of receipt (art. 31). */
    private static NoticeValues receipt(NoticeContent content) {
        LocalDate received = content.receivedOn();
        return toApplicant(
                NoticeTemplate.RECEIPT,
                content,
                Map.of(
                        "收到日期",
                        received == null ? "" : day(received),
                        "答复期限",
                        received == null ? "" : "20个工作日",
                        "延期依据",
                        received == null ? "" : REGULATION + "第三十三条",
                        "确认依据",
                        received == null ? REGULATION + "第三十一条" : ""));
    }

    private static NoticeValues division(CaseEvent.Divided divided, NoticeContent content) {
        LocalDate received = content.receivedOn();
        return toApplicant(
                NoticeTemplate.DIVISION,
                content,
                Map.of(
                        "原申请编号",
                        divided.registrations().getFirst(),
                        "件数",
                        Integer.toString(divided.registrations().size()),
                        "各件编号",
                        String.join("、", divided.registrations()),
                        "收到日期",
                        received == null ? "" : day(received),
                        "确认之日",
                        received == null ? "确认之日" : ""));
    }

    private static NoticeValues extension(NoticeContent content) {
        LocalDate due = content.dueOn();
        return toApplicant(
                NoticeTemplate.EXTENSION,
                content,
                Map.of(
                        TemplateKind.LAW,
                        REGULATION + "第三十三条第二款",
                        "延期原因",
                        content.extensionWhy(),
                        "延长的期限",
                        content.extensionDays() + "个工作日" + (due == null ? "" : "，至" + day(due))));
    }

    private static NoticeValues fee(CaseEvent.FeeNotified fee, NoticeContent content) {
        LocalDate received = content.receivedOn();
        String counted = switch (fee.mode()) {
            case ITEMS ->
                "，为" + content.you()
                        + (received == null ? "当月" : received.getYear() + "年" + received.getMonthValue() + "月")
                        + "向本机关提出的第" + fee.quantity() + "件申请";
            case PAGES -> "，提供信息" + fee.quantity() + "页";
        };
        return toApplicant(
                NoticeTemplate.FEE,
                content,
                Map.of(
                        TemplateKind.LAW,
                        REGULATION + "第四十二条和《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）",
                        "计收方式",
                        fee.mode().label() + counted,
                        "金额",
                        new Money(fee.fen()).yuan().toString(),
                        "计收标准",
                        fee.mode().law(),
                        "计算过程",
                        FeeOfCase.of(fee.mode(), fee.quantity()).explanation(),
                        "缴费期限",
                        "20个工作日"));
    }

    private static NoticeValues consultation(CaseEvent.Consulted sent) {
        String article = switch (sent.kind()) {
            case THIRD_PARTY -> "第三十二条";
            case JOINT_AUTHOR -> "第三十四条";
            case OTHER_AGENCY -> "第三十三条";
        };
        String asks = sent.kind() == Consulting.OTHER_AGENCY
                ? "请提出意见并回复本机关"
                : "请自收到本征求意见书之日起15个工作日内，就是否同意公开提出书面意见；不同意公开的，请说明理由";
        return new NoticeValues(
                NoticeTemplate.CONSULTATION,
                Map.of(
                        "征求对象",
                        sent.party(),
                        "征求意见的内容",
                        sent.question(),
                        TemplateKind.LAW,
                        REGULATION + article,
                        "提出意见的要求",
                        asks,
                        "逾期的后果",
                        sent.kind().silence()));
    }

    private static NoticeValues toApplicant(NoticeTemplate template, NoticeContent content, Map<String, String> own) {
        Map<String, String> values = new HashMap<>(own);
        values.put(TemplateKind.APPLICANT, content.applicant());
        values.put(TemplateKind.YOU, content.you());
        values.put("申请编号", content.registration());
        values.put("申请内容", content.sought());
        return new NoticeValues(template, values);
    }

    private static String day(LocalDate day) {
        return LetterSheet.day(day);
    }
}
