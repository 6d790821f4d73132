package org.yangguang.requests.web;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.yangguang.requests.cases.ApplicantMonth;
import org.yangguang.requests.cases.ApplicantMonths;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.FeeOfCase;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.decisions.DecisionRule;
import org.yangguang.requests.fees.FeeMode;
import org.yangguang.ui.Fact;

/**
 * The form of the fee notice. Items are counted by the register, not typed, wherever it knows who applied; pages are counted by
 * whoever gives the information, and only where it is given (信息处理费管理办法 arts. 3–5).
 */
@Component
class FeeFields {

    private final ApplicantMonths months;

    FeeFields(ApplicantMonths months) {
        this.months = months;
    }

    /** By item is proposed where the case exceeds what is free. */
    ActionForm proposed(OpenedCase opened, ActionForm empty) {
        return months.of(opened)
                .filter(month -> byItem(month).money().fen() > 0)
                .map(month -> empty.charged(FeeMode.ITEMS))
                .orElse(empty);
    }

    /** What the applicant asked in the month, and what the case costs by item. */
    List<Fact> facts(OpenedCase opened) {
        ApplicantMonth month = months.of(opened).orElse(null);
        if (month == null) {
            return List.of(Fact.wide("当月申请", "没有登记申请人的证件号码，无法统计当月件数；按件计收的请核对登记簿。"));
        }
        FeeOfCase fee = byItem(month);
        return List.of(
                Fact.wide(
                        "当月申请",
                        "%s收到该申请人的申请 %d 件，按收到先后本件是第 %d 件".formatted(said(month.month()), month.count(), month.place())),
                Fact.wide("登记号", String.join("、", month.registrations())),
                Fact.of("本件按件计收", fee.money().yuan() + " 元"),
                Fact.wide("怎样算出", fee.money().fen() == 0 ? "没有超出不收费的范围" : fee.explanation()));
    }

    List<ActionField> fields(OpenedCase opened) {
        ApplicantMonth month = months.of(opened).orElse(null);
        Map<String, String> modes = new LinkedHashMap<>();
        modes.put(FeeMode.ITEMS.name(), FeeMode.ITEMS.label() + (month == null ? "" : byItemInWords(month)));
        modes.put(FeeMode.PAGES.name(), FeeMode.PAGES.label());
        Map<String, String> decisions = new LinkedHashMap<>();
        Arrays.stream(DecisionKind.values())
                .filter(kind -> DecisionRule.of(kind).perPageFee())
                .forEach(kind -> decisions.put(kind.name(), kind.label()));
        return List.of(
                ActionField.date("on", "通知日期", "在处理期限内发出；申请人有 20 个工作日缴费，期间停止计时"),
                ActionField.radios("mode", "计收标准", "每件只能选择一种", modes),
                month == null
                        ? ActionField.text("quantity", "数量", "按件：核对登记簿，本件是该申请人当月第几件；按量：本件提供的页数")
                        : ActionField.text("quantity", "页数", "本件提供的页数，A4 及以下幅面单面为 1 页")
                                .onlyFor("按量计收"),
                ActionField.select("decision", "拟作出的决定", "按量计收只适用于提供信息的决定", decisions)
                        .onlyFor("按量计收"));
    }

    /** Marks what counting by page needs. */
    void require(ActionForm form, BindingResult result) {
        if (form.mode() == FeeMode.PAGES) {
            if (form.quantity() == null && !result.hasFieldErrors("quantity")) {
                result.rejectValue("quantity", "required", "请填写页数");
            }
            if (form.decision() == null && !result.hasFieldErrors("decision")) {
                result.rejectValue("decision", "required", "请选择拟作出的决定");
            }
        }
    }

    CaseEvent event(OpenedCase opened, ActionForm form) {
        FeeMode mode = Objects.requireNonNull(form.mode());
        int quantity = switch (mode) {
            case ITEMS ->
                months.of(opened).map(ApplicantMonth::place).orElseGet(() -> Objects.requireNonNull(form.quantity()));
            case PAGES -> Objects.requireNonNull(form.quantity());
        };
        @Nullable DecisionKind decision = mode == FeeMode.PAGES ? form.decision() : null;
        return new CaseEvent.FeeNotified(
                form.day(), mode, quantity, FeeOfCase.of(mode, quantity).money().fen(), decision);
    }

    private static FeeOfCase byItem(ApplicantMonth month) {
        return FeeOfCase.of(FeeMode.ITEMS, month.place());
    }

    private static String byItemInWords(ApplicantMonth month) {
        FeeOfCase fee = byItem(month);
        String sum = fee.money().fen() == 0 ? "没有超出不收费的范围" : fee.money().yuan() + " 元";
        return "：%s第 %d 件，%s".formatted(said(month.month()), month.place(), sum);
    }

    private static String said(YearMonth month) {
        return month.getYear() + " 年 " + month.getMonthValue() + " 月";
    }
}
