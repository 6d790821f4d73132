package org.yangguang.ledgers.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A ledger as it is sent. */
record UploadForm(
        @NotNull(message = "请选择单位") @Nullable Long agency,

        @NotNull(message = "请选择年度") @Min(value = 2008, message = "《政府信息公开条例》自 2008 年起施行，请选择 2008 年以后的年度") @Max(value = 2100, message = "请选择列表中的年度") @Nullable Integer year,

        @Nullable MultipartFile file) {}
