package org.yangguang.identity;

import org.yangguang.audit.Audited;
import org.yangguang.shared.Actor;

/**
 * Something was done to an account or by it.
 *
 * @param action in a few words, e.g. 新建账号
 * @param account login and name of the account it is about
 */
public record AccountEvent(Actor actor, String action, String account, String before, String after, String detail)
        implements Audited {

    static AccountEvent of(Actor actor, String action, Account account) {
        return new AccountEvent(actor, action, words(account), "", "", "");
    }

    /** About an account that does not exist. */
    static AccountEvent ofNobody(Actor actor, String action) {
        return new AccountEvent(actor, action, "（没有）", "", "", "");
    }

    AccountEvent changing(String from, String to) {
        return new AccountEvent(actor, action, account, from, to, detail);
    }

    AccountEvent because(String reason) {
        return new AccountEvent(actor, action, account, before, after, reason);
    }

    static String words(Account account) {
        return account.login() + "（" + account.name() + "）";
    }

    @Override
    public String subject() {
        return "账号 " + account;
    }
}
