package org.yangguang.requests.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What came of looking at withheld information again.
 *
 * @param seen number of the last time that the person saw
 * @param opened whether it may be opened now
 */
record ReviewForm(
        @Nullable Integer seen,

        @NotNull(message = "请填写复查日期") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,

        @NotNull(message = "请选择复查结果") @Nullable Boolean opened,

        @NotBlank(message = "请写明理由或者怎样公开") @Nullable String text) {}
