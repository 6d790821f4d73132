package org.yangguang.administration.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** That an agency is dissolved or merged. */
record EndForm(
        int version,

        @NotNull(message = "请填写撤销或者合并的日期") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate endedOn,

        @NotNull(message = "请选择承接单位") @Nullable Long successor) {}
