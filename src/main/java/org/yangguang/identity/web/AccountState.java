package org.yangguang.identity.web;

import java.time.Instant;
import org.yangguang.identity.Account;
import org.yangguang.ui.Chip;

/** Whether somebody can sign in with an account, in the words of the desk. */
enum AccountState {
    OPEN(Chip.green("正常")),
    LOCKED(Chip.red("已锁定")),
    CLOSED(Chip.plain("已停用"));

    private final Chip chip;

    AccountState(Chip chip) {
        this.chip = chip;
    }

    static AccountState of(Account account, Instant now) {
        return !account.enabled() ? CLOSED : account.lockedAt(now) ? LOCKED : OPEN;
    }

    Chip chip() {
        return chip;
    }
}
