package org.yangguang.requests.letters;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.templates.NoticeTemplate;
import org.yangguang.requests.templates.TemplateKind;

/**
 * What a letter on the way to a reply fills into its template: what the case tells, and by its article what the law says.
 *
 * @param values for every field of the template; empty for what the letter lacks
 */
record NoticeValues(NoticeTemplate template, Map<String, String> values) {

    static final String REGULATION = "《中华人民共和国政府信息公开条例》";

    NoticeValues {
        values = Map.copyOf(values);
    }

    /** One for each letter that goes out of the event by itself, in their order. */
    static List<NoticeValues> of(CaseEvent event, NoticeContent content) {
        return switch (event) {
            case CaseEvent.Arrived ignored -> List.of(receipt(content));
            case CaseEvent.Divided divided -> List.of(MoreNoticeValues.division(divided, content));
            case CaseEvent.CorrectionAsked asked -> List.of(correction(asked, content));
            case CaseEvent.ReasonsAsked asked -> List.of(reasons(asked, content));
            case CaseEvent.ReplyDelayed delayed -> List.of(delay(delayed, content));
            case CaseEvent.ExtensionNotified ignored -> List.of(extension(content));
            case CaseEvent.FeeNotified fee -> List.of(MoreNoticeValues.fee(fee, content));
            case CaseEvent.Consulted sent ->
                List.of(ConsultationValues.toParty(sent), ConsultationValues.toApplicant(sent, content));
            default -> List.of();
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

    private static NoticeValues correction(CaseEvent.CorrectionAsked asked, NoticeContent content) {
        String law = REGULATION + "第三十条";
        return toApplicant(
                NoticeTemplate.CORRECTION,
                content,
                Map.of(TemplateKind.LAW, law, "补正事项", asked.points(), "补正期限", day(asked.until())));
    }

    private static NoticeValues reasons(CaseEvent.ReasonsAsked asked, NoticeContent content) {
        String law = REGULATION + "第三十五条";
        return toApplicant(
                NoticeTemplate.REASONS,
                content,
                Map.of(TemplateKind.LAW, law, "超过合理范围的情况", asked.why(), "说明期限", day(asked.until())));
    }

    private static NoticeValues delay(CaseEvent.ReplyDelayed delayed, NoticeContent content) {
        String law = REGULATION + "第三十五条";
        return toApplicant(
                NoticeTemplate.DELAY,
                content,
                Map.of(TemplateKind.LAW, law, "延迟原因", delayed.why(), "答复日期", day(delayed.until())));
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

    static NoticeValues toApplicant(NoticeTemplate template, NoticeContent content, Map<String, String> own) {
        Map<String, String> values = new HashMap<>(own);
        values.put(TemplateKind.APPLICANT, content.applicant());
        values.put(TemplateKind.YOU, content.you());
        values.put("申请编号", content.registration());
        values.put("申请内容", content.sought());
        return new NoticeValues(template, values);
    }

    private static String day(LocalDate day) {
        return LetterForm.day(day);
    }
}
