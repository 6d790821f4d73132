package org.yangguang.identity;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** What the session keeps of somebody who signed in: which account, and nothing that could go stale. */
public final class SignInToken extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 1L;

    private final long account;
    private final String login;
    private final SignInWay way;

    /** @param account whose password, and code where it has one, were right */
    public SignInToken(Account account) {
        this(account, SignInWay.PASSWORD);
    }

    /** @param way by which the owner of the account proved to be that */
    public SignInToken(Account account, SignInWay way) {
        super(List.of());
        this.account = account.accountId();
        this.login = account.login();
        this.way = way;
        setAuthenticated(true);
    }

    public long account() {
        return account;
    }

    public SignInWay way() {
        return way;
    }

    @Override
    public String getPrincipal() {
        return login;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignInToken token && token.account == account;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(account);
    }
}
