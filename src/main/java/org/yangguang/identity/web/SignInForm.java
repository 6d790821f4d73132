package org.yangguang.identity.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * The first step of signing in.
 *
 * @param next where to go afterwards
 */
record SignInForm(
        @NotBlank(message = "请填写账号") @Nullable String login,
        @NotBlank(message = "请填写密码") @Nullable String password,
        @Nullable String next) {}
