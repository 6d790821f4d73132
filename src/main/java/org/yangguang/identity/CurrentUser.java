package org.yangguang.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Who is signed in. Duties are read anew with each request, so that what the security administrator takes away is gone at
 * once, and not when a session ends.
 */
@Service
public class CurrentUser {

    private static final String KEPT = CurrentUser.class.getName();

    private final Accounts accounts;
    private final Grants grants;

    CurrentUser(Accounts accounts, Grants grants) {
        this.accounts = accounts;
        this.grants = grants;
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
                .map(account -> new SignedInUser(account, grants.of(account), token.way()));
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
}
