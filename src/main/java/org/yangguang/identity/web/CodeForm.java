package org.yangguang.identity.web;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The second step of signing in.
 *
 * @param code six digits, spaces allowed
 * @param next where to go afterwards
 */
record CodeForm(
        @Pattern(regexp = "(\\s*\\d){6}\\s*", message = "动态码是六位数字") @Nullable String code,

        @Nullable String next) {}
