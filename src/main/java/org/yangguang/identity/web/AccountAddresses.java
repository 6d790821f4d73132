package org.yangguang.identity.web;

import org.yangguang.ui.Crumb;

/** Where the pages of accounts stand. */
final class AccountAddresses {

    static final String LIST = "/desk/identity/accounts";
    static final String ME = "/desk/identity/me";
    static final Crumb LIST_CRUMB = new Crumb("账号与岗位", LIST);
    static final Crumb ME_CRUMB = new Crumb("我的账号", ME);

    private AccountAddresses() {}

    static String of(long account) {
        return LIST + "/" + account;
    }
}
