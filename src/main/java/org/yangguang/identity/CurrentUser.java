package org.yangguang.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.yangguang.identity.SignedInUser.Grant;
import org.yangguang.organisation.AgencyId;
import org.yangguang.organisation.Successions;

/**
 * Who is signed in. Duties are read anew with each request, so that what the security administrator takes away is gone at
 * once, and not when a session ends.
 */
@Service
public class CurrentUser {

    private static final String KEPT = CurrentUser.class.getName();

    private final Accounts accounts;
    private final Delegations delegations;
    private final Successions successions;

    CurrentUser(Accounts accounts, Delegations delegations, Successions successions) {
        this.accounts = accounts;
        this.successions = successions;
        this.delegations = delegations;
    }

    /** Who is signed in; empty for the public and for an account that was closed meanwhile. */
    public Optional<SignedInUser> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!(authentication instanceof SignInToken token)) {
            return Optional.empty();
        }
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null
                && request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST) instanceof SignedInUser kept) {
            return Optional.of(kept);
        }
        Optional<SignedInUser> user = accounts.findById(token.account())
                .filter(Account::enabled)
                .map(account -> new SignedInUser(account, grants(account), token.way()));
        user.ifPresent(found -> keep(request, found));
        return user;
    }

    /**
     * Who is signed in, where a page cannot be had otherwise.
     *
     * @throws Forbidden if nobody is
     */
    public SignedInUser get() {
        return find().orElseThrow(Forbidden::new);
    }

    private static void keep(@Nullable RequestAttributes request, SignedInUser user) {
        if (request != null) {
            request.setAttribute(KEPT, user, RequestAttributes.SCOPE_REQUEST);
        }
    }

    private List<Grant> grants(Account account) {
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
