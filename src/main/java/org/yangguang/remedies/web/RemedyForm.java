package org.yangguang.remedies.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.yangguang.remedies.Lawsuit;
import org.yangguang.remedies.Procedure;
import org.yangguang.remedies.RemedyKind;
import org.yangguang.remedies.RemedyResult;
import org.yangguang.remedies.Stage;

/**
 * The facts of a case as they are typed.
 *
 * @param agency asked for of a new case only
 * @param result asked for, with what follows it, of a closed case only
 * @param reason why something is corrected
 */
record RemedyForm(
        @Nullable Integer version,
        @Nullable Long agency,

        @NotBlank(message = "请填写案号") @Size(max = 100, message = "案号最多 100 字") @Nullable String caseNumber,

        @Size(max = 100, message = "登记号最多 100 字") @Nullable String registration,
        @NotNull(message = "请填写申请或者起诉的日期") @Nullable LocalDate filedOn,

        @NotBlank(message = "请填写复议机关或者法院的名称") @Size(max = 100, message = "名称最多 100 字") @Nullable String body,

        @Nullable Procedure procedure,
        @Nullable LocalDate noticedOn,
        @Nullable LocalDate acceptedOn,

        @Min(value = 0, message = "延长天数从 0 到 30") @Max(value = 30, message = "复议期限最多延长 30 日") @Nullable Integer extendedDays,

        @Nullable LocalDate repliedOn,
        Lawsuit.@Nullable Route route,
        @Size(max = 100, message = "案号最多 100 字") @Nullable String reconsideration,
        Lawsuit.@Nullable Standing standing,
        @Nullable Stage stage,
        @Nullable RemedyResult result,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate effectiveOn,

        @Size(max = 1000, message = "责令内容最多 1000 字") @Nullable String ordered,

        @Nullable Boolean disclosureOrdered,
        @Nullable LocalDate fulfilledOn,
        @Size(max = 1000, message = "备注最多 1000 字") @Nullable String note,
        @Size(max = 500, message = "更正原因最多 500 字") @Nullable String reason) {

    /** The version that was acted upon; a form without one was not made here and matches none. */
    int seen() {
        return Objects.requireNonNullElse(version, -1);
    }

    /** A lawsuit must say which way it came; a reconsideration has none. */
    void requireRoute(RemedyKind kind, BindingResult result) {
        if (kind == RemedyKind.LAWSUIT && route == null) {
            result.rejectValue("route", "missing", "请选择起诉方式");
        }
    }

    /** What was typed without the blanks around it; null where that is nothing. */
    static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
