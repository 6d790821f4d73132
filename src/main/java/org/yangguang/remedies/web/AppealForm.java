package org.yangguang.remedies.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yangguang.remedies.Appeal;
import org.yangguang.remedies.RemedyCase;
import org.yangguang.remedies.Stage;

/** That a lawsuit goes to a higher stage, as it is typed. */
record AppealForm(
        @Nullable Integer version,
        @NotNull(message = "请选择审级") @Nullable Stage stage,

        @NotBlank(message = "请填写法院的名称") @Size(max = 100, message = "名称最多 100 字") @Nullable String court,

        @NotNull(message = "请填写收到通知的日期") @Nullable LocalDate noticedOn) {

    static AppealForm of(RemedyCase it) {
        return new AppealForm(it.version(), null, null, null);
    }

    Appeal appeal() {
        return new Appeal(
                Objects.requireNonNull(stage),
                Objects.requireNonNull(court).strip(),
                Objects.requireNonNull(noticedOn));
    }

    /** The version that was acted upon; a form without one was not made here and matches none. */
    int seen() {
        return Objects.requireNonNullElse(version, -1);
    }
}
