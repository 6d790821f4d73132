package org.yangguang.requests.warnings;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yangguang.identity.AccountDesk;
import org.yangguang.identity.Grants;
import org.yangguang.identity.SignedInUser.Grant;
import org.yangguang.reminders.ReminderAddresses;

/** Who of the office wants to be warned. */
@Component
class WarnedReaders {

    private final ReminderAddresses addresses;
    private final Grants grants;
    private final AccountDesk accounts;

    WarnedReaders(ReminderAddresses addresses, Grants grants, AccountDesk accounts) {
        this.addresses = addresses;
        this.grants = grants;
        this.accounts = accounts;
    }

    /** Those who may do anything at all today. */
    List<WarnedReader> all() {
        return addresses.accounts().stream().flatMap(this::reader).toList();
    }

    private Stream<WarnedReader> reader(long account) {
        List<Grant> held = grants.of(account);
        return held.isEmpty()
                ? Stream.empty()
                : Stream.of(new WarnedReader(account, accounts.get(account).login(), held));
    }
}
