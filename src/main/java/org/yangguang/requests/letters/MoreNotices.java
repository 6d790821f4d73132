package org.yangguang.requests.letters;

import java.time.LocalDate;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.FeeOfCase;
import org.yangguang.shared.Money;

/** The words of the letters about a fee and about a division of the application. */
final class MoreNotices {

    private MoreNotices() {}

    static NoticeWords division(CaseEvent.Divided divided, NoticeContent content) {
        LocalDate received = content.receivedOn();
        return NoticeWords.toApplicant(
                "政府信息公开申请拆分办理告知书",
                content.you() + "的申请（编号" + divided.registrations().getFirst() + "）包含多项内容，按照“一事一申请”原则，拆分为"
                        + divided.registrations().size() + "件，分别办理、分别答复，编号依次为"
                        + String.join("、", divided.registrations()) + "。本件编号：" + content.registration() + "。",
                received == null
                        ? "收到申请之日以本机关与" + content.you() + "确认之日为准，各件相同。"
                        : "各件收到申请之日均为" + ReplyDocument.day(received) + "，答复期限不因拆分改变。网上提交的，用原来的查询码可以分别查询各件的办理进度。");
    }

    static NoticeWords fee(CaseEvent.FeeNotified fee, NoticeContent content) {
        LocalDate received = content.receivedOn();
        String counted = switch (fee.mode()) {
            case ITEMS ->
                "，为" + content.you()
                        + (received == null ? "当月" : received.getYear() + "年" + received.getMonthValue() + "月")
                        + "向本机关提出的第" + fee.quantity() + "件申请";
            case PAGES -> "，提供信息" + fee.quantity() + "页";
        };
        return NoticeWords.toApplicant(
                "政府信息公开信息处理费缴费通知书",
                "根据" + NoticeWords.REGULATION + "第四十二条和《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）的规定，本件申请"
                        + fee.mode().label() + counted + "，应缴纳信息处理费" + new Money(fee.fen()).yuan() + "元。",
                "计收标准：" + fee.mode().law() + "。",
                "计算过程：" + FeeOfCase.of(fee.mode(), fee.quantity()).explanation() + "。",
                "请自收到本通知次日起20个工作日内缴纳，缴纳方式请与本机关联系。逾期未缴纳的，视为放弃申请，本机关不再处理；办理期限自缴费次日起重新计算。");
    }
}
