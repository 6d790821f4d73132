package org.yangguang.identity.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yangguang.identity.Account;
import org.yangguang.identity.Duty;

/** The duties of an account, as ticked. */
record DutiesForm(
        int version, @Nullable List<Duty> office, @Nullable List<Duty> administration) {

    static DutiesForm of(Account account) {
        List<Duty> held = account.duties().stream().sorted().toList();
        return new DutiesForm(
                account.version(),
                held.stream().filter(duty -> !duty.administrator()).toList(),
                held.stream().filter(Duty::administrator).toList());
    }

    Set<Duty> all() {
        Set<Duty> all = EnumSet.noneOf(Duty.class);
        all.addAll(office == null ? List.of() : office);
        all.addAll(administration == null ? List.of() : administration);
        return all;
    }
}
