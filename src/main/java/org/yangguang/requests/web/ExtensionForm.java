package org.yangguang.requests.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.BindingResult;
import org.yangguang.calendar.Deadline;
import org.yangguang.identity.Duty;
import org.yangguang.requests.cases.CaseEvent;

/**
 * Extensions that are asked for or decided at once.
 *
 * @param chosen cases with the version that was seen, e.g. {@code 12-3}
 * @param days asked for; without meaning for a decision
 * @param text reason or opinion
 */
record ExtensionForm(
        @Nullable List<String> chosen,
        @Nullable Act act,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,

        @Nullable Integer days,
        @Nullable String text) {

    private static final int MOST = 200;
    private static final int LONGEST = 2000;

    /** What is done to all that are chosen. */
    enum Act {
        ASK("申请延期", Duty.HANDLER),
        APPROVE("同意延期", Duty.DISCLOSURE_OFFICE_HEAD),
        DENY("不同意延期", Duty.DISCLOSURE_OFFICE_HEAD);

        private final String label;
        private final Duty duty;

        Act(String label, Duty duty) {
            this.label = label;
            this.duty = duty;
        }

        String label() {
            return label;
        }

        Duty duty() {
            return duty;
        }
    }

    /** A case and the version of it that was seen. */
    record Seen(long id, int version) {}

    static ExtensionForm empty(LocalDate on) {
        return new ExtensionForm(List.of(), null, on, null, "");
    }

    List<Seen> seen() {
        return chosen == null
                ? List.of()
                : chosen.stream()
                        .distinct()
                        .flatMap(each -> seen(each).stream())
                        .toList();
    }

    private static Optional<Seen> seen(String one) {
        if (!one.matches("\\d{1,18}-\\d{1,9}")) {
            return Optional.empty();
        }
        String[] parts = one.split("-", 2);
        return Optional.of(new Seen(Long.parseLong(parts[0]), Integer.parseInt(parts[1])));
    }

    void check(BindingResult result) {
        int many = seen().size();
        if (many == 0 || many > MOST) {
            result.rejectValue("chosen", "chosen", many == 0 ? "请勾选要延期的申请" : "一次最多办理 " + MOST + " 件");
        }
        if (act == null) {
            result.rejectValue("act", "required", "请选择怎样办理");
        }
        if (on == null && !result.hasFieldErrors("on")) {
            result.rejectValue("on", "required", "请填写日期");
        }
        if (act == Act.ASK
                && (days == null || days < 1 || days > Deadline.EXTENSION_DAYS)
                && !result.hasFieldErrors("days")) {
            result.rejectValue("days", "days", "申请延长的期限应当为 1 至 20 个工作日（《条例》第三十三条第二款）");
        }
        if (words().isEmpty() || words().length() > LONGEST) {
            result.rejectValue("text", "text", words().isEmpty() ? "请写明理由或者意见" : "不超过 " + LONGEST + " 字");
        }
    }

    CaseEvent event() {
        LocalDate day = Objects.requireNonNull(on);
        return switch (Objects.requireNonNull(act)) {
            case ASK -> new CaseEvent.ExtensionAsked(day, Objects.requireNonNull(days), words(), true);
            case APPROVE -> new CaseEvent.ExtensionApproved(day, words(), true);
            case DENY -> new CaseEvent.ExtensionDenied(day, words(), true);
        };
    }

    private String words() {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
