package org.yangguang.requests.letters;

import java.time.LocalDate;
import java.util.Map;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.FeeOfCase;
import org.yangguang.requests.templates.NoticeTemplate;
import org.yangguang.requests.templates.TemplateKind;
import org.yangguang.shared.Money;

/** What the letters about a division and a fee fill in. */
final class MoreNoticeValues {

    private MoreNoticeValues() {}

    static NoticeValues division(CaseEvent.Divided divided, NoticeContent content) {
        LocalDate received = content.receivedOn();
        return NoticeValues.toApplicant(
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
                        received == null ? "" : LetterForm.day(received),
                        "确认之日",
                        received == null ? "确认之日" : ""));
    }

    static NoticeValues fee(CaseEvent.FeeNotified fee, NoticeContent content) {
        LocalDate received = content.receivedOn();
        String counted = switch (fee.mode()) {
            case ITEMS ->
                "，为" + content.you()
                        + (received == null ? "当月" : received.getYear() + "年" + received.getMonthValue() + "月")
                        + "向本机关提出的第" + fee.quantity() + "件申请";
            case PAGES -> "，提供信息" + fee.quantity() + "页";
        };
        return NoticeValues.toApplicant(
                NoticeTemplate.FEE,
                content,
                Map.of(
                        TemplateKind.LAW,
                        NoticeValues.REGULATION + "第四十二条和《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）",
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
}
