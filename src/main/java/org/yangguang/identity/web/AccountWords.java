package org.yangguang.identity.web;

import java.util.stream.Collectors;
import org.yangguang.identity.Account;
import org.yangguang.identity.Duty;

/** Accounts in words. */
final class AccountWords {

    private AccountWords() {}

    static String duties(Account account) {
        String words = account.duties().stream().sorted().map(Duty::label).collect(Collectors.joining("、"));
        return words.isEmpty() ? "未授予" : words;
    }

    /** Whether the unified identity can vouch for it; never under which subject, which may be personal data. */
    static String linked(Account account) {
        return account.oidcSubject() == null ? "未关联" : "已关联";
    }
}
