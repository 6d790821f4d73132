package org.yangguang.reminders.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where somebody wants to be reminded. */
record ReminderForm(
        @NotBlank(message = "请填写邮箱；不想收到提醒，请点“停止邮件提醒”") @Size(max = 200, message = "邮箱最多 200 个字符") @Pattern(regexp = "\\s*([^@\\s]+@[^@\\s]+\\.[^@\\s]+)?\\s*", message = "邮箱写得不对，例如 name@example.com")
        @Nullable String email) {

    String address() {
        return email == null ? "" : email.strip();
    }
}
