package org.yangguang.identity.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Another password. */
record PasswordForm(
        @NotBlank(message = "请填写现在的密码") @Nullable String present,
        @NotBlank(message = "请填写新密码") @Nullable String chosen,
        @NotBlank(message = "请再填一次新密码") @Nullable String again) {}
