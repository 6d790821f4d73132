package org.yangguang.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** A new account. */
record NewAccountForm(
        @NotBlank(message = "请填写账号") @Nullable String login,
        @NotBlank(message = "请填写姓名") @Nullable String name,
        @NotNull(message = "请选择单位") @Nullable Long agency) {}
