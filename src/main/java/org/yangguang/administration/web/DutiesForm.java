package org.yangguang.administration.web;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an agency does, as it is filled in. */
record DutiesForm(
        @Size(max = 1000, message = "职责不超过 1000 字") @Nullable String words) {

    String written() {
        return Objects.requireNonNullElse(words, "").strip();
    }
}
