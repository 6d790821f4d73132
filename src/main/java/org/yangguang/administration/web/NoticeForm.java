package org.yangguang.administration.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.yangguang.calendar.Notice;

/**
 * A holiday notice as it is sent.
 *
 * @param source its number, or what an estimate rests on
 */
record NoticeForm(
        Notice.@NotNull(message = "请选择是正式安排还是暂估") @Nullable Standing standing,

        @NotBlank(message = "请填写通知的文号，暂估的写明依据") @Size(max = 200, message = "文号或者依据最多 200 字") @Nullable String source,

        @Nullable MultipartFile file) {

    static final NoticeForm EMPTY = new NoticeForm(Notice.Standing.CONFIRMED, "", null);
}
