package org.yangguang.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.identity.SignedInUser.Grant;
import org.yangguang.organisation.AgencyId;
import org.yangguang.organisation.Successions;

/** What accounts may do today: by their own duties, and by those that others lent them. */
@Service
@Transactional(readOnly = true)
public class Grants {

    private final Accounts accounts;
    private final Delegations delegations;
    private final Successions successions;

    Grants(Accounts accounts, Delegations delegations, Successions successions) {
        this.accounts = accounts;
        this.delegations = delegations;
        this.successions = successions;
    }

    /** What somebody may do who is not signed in; nothing for an account that was closed or is not there. */
    public List<Grant> of(long account) {
        return accounts.findById(account).filter(Account::enabled).map(this::of).orElse(List.of());
    }

    List<Grant> of(Account account) {
        List<Grant> grants = new ArrayList<>();
        Set<AgencyId> own = successions.predecessors(account.agency());
        account.duties().forEach(duty -> grants.add(new Grant(duty, account.agency(), null, own)));
        for (Delegation lent : delegations.to(account.accountId())) {
            accounts.findById(lent.delegator().account()).ifPresent(owner -> {
                Set<AgencyId> theirs = successions.predecessors(owner.agency());
                owner.duties().stream()
                        .filter(duty -> !duty.administrator())
                        .forEach(duty -> grants.add(new Grant(duty, owner.agency(), owner.name(), theirs)));
            });
        }
        return grants;
    }
}
