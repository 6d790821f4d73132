package org.yangguang.identity.web;

import jakarta.validation.constraints.NotBlank;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yangguang.identity.Duty;
import org.yangguang.identity.FirstSetUp;

/**
 * First set-up: the code that lies on the machine, the county office where there is no agency yet, three people.
 *
 * @param county name of the county office; not asked for where agencies are there
 */
record SetUpForm(
        @NotBlank(message = "请填写设置码") @Nullable String code,
        @Nullable String county,
        @NotBlank(message = "请填写系统管理员的账号") @Nullable String systemLogin,
        @NotBlank(message = "请填写系统管理员的姓名") @Nullable String systemName,
        @NotBlank(message = "请填写安全管理员的账号") @Nullable String securityLogin,
        @NotBlank(message = "请填写安全管理员的姓名") @Nullable String securityName,
        @NotBlank(message = "请填写审计管理员的账号") @Nullable String auditLogin,
        @NotBlank(message = "请填写审计管理员的姓名") @Nullable String auditName) {

    static final SetUpForm EMPTY = new SetUpForm("", "", "", "", "", "", "", "");

    Map<Duty, FirstSetUp.Candidate> candidates() {
        Map<Duty, FirstSetUp.Candidate> candidates = new EnumMap<>(Duty.class);
        candidates.put(Duty.SYSTEM_ADMINISTRATOR, candidate(systemLogin, systemName));
        candidates.put(Duty.SECURITY_ADMINISTRATOR, candidate(securityLogin, securityName));
        candidates.put(Duty.AUDIT_ADMINISTRATOR, candidate(auditLogin, auditName));
        return candidates;
    }

    private static FirstSetUp.Candidate candidate(@Nullable String login, @Nullable String name) {
        return new FirstSetUp.Candidate(login == null ? "" : login, name == null ? "" : name);
    }
}
