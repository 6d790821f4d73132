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
}
