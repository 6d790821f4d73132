package org.yangguang.requests.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yangguang.identity.Account;
import org.yangguang.identity.AccountDesk;
import org.yangguang.identity.Duty;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Refusal;

/** Who of an agency can be given a case. */
@Component
class HandlersOfAgency {

    private final AccountDesk accounts;

    HandlersOfAgency(AccountDesk accounts) {
        this.accounts = accounts;
    }

    /** Names by the number of the account. */
    Map<String, String> of(AgencyId agency) {
        Map<String, String> names = new LinkedHashMap<>();
        accounts.all().stream()
                .filter(account -> handles(account, agency))
                .forEach(account -> names.put(Long.toString(account.accountId()), account.name()));
        return names;
    }

    private static boolean handles(Account account, AgencyId agency) {
        return account.enabled()
                && account.agency().equals(agency)
                && account.duties().contains(Duty.HANDLER);
    }

    /**
     * One of them.
     *
     * @throws Refusal if that account is none
     */
    Actor get(AgencyId agency, long id) {
        Account account = accounts.get(id);
        if (!handles(account, agency)) {
            throw new Refusal("请选择本单位的承办人。");
        }
        return account.actor();
    }
}
