package org.yangguang.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yangguang.identity.Account;
import org.yangguang.identity.AccountDesk;
import org.yangguang.organisation.AgencyId;

/** What the system administrator keeps of an account. */
record PersonForm(
        int version,
        @NotBlank(message = "请填写姓名") @Nullable String name,
        @NotNull(message = "请选择单位") @Nullable Long agency,

        @Size(max = 255, message = "统一身份认证标识最多 255 个字符") @Nullable String oidcSubject,

        boolean enabled) {

    static PersonForm of(Account account) {
        return new PersonForm(
                account.version(), account.name(), account.agencyId(), account.oidcSubject(), account.enabled());
    }

    AccountDesk.Person person() {
        return new AccountDesk.Person(
                Objects.requireNonNull(name),
                new AgencyId(Objects.requireNonNull(agency)),
                oidcSubject == null || oidcSubject.isBlank() ? null : oidcSubject.strip(),
                enabled);
    }
}
