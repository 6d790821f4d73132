package org.yangguang.reminders;

import org.yangguang.audit.Audited;
import org.yangguang.identity.Account;
import org.yangguang.shared.Actor;

/** Somebody wants reminders at another address, or none. The address itself is nobody's business. */
record AddressChanged(Actor actor, String action, String subject) implements Audited {

    static AddressChanged of(Account account, String action) {
        return new AddressChanged(account.actor(), action, "账号 " + account.login() + "（" + account.name() + "）");
    }
}
