package org.yangguang.ledgers.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Which requests are taken out as a ledger.
 *
 * @param named whether with applicants' names in the clear
 * @param reason why so
 */
record RequestLedgerForm(
        @NotNull(message = "请选择单位") @Nullable Long agency,

        @NotNull(message = "请选择年度") @Min(value = 2008, message = "请选择 2008 年以后的年度") @Max(value = 2100, message = "请选择列表中的年度") @Nullable Integer year,

        @Nullable Boolean named,
        @Nullable String reason) {

    boolean withNames() {
        return Boolean.TRUE.equals(named);
    }
}
