package org.yangguang.identity;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Actor;

/**
 * An account: one person at one agency.
 *
 * @param id null until it is stored
 * @param login under which it signs in, lower case, unique
 * @param enabled false for somebody who left; accounts are never deleted, because the trail names them
 * @param oidcSubject subject under which the province's unified identity knows the person; null if not linked
 */
@Table(schema = "identity", name = "account")
public record Account(
        @Id @Nullable Long id,
        String login,
        String name,
        long agencyId,
        boolean enabled,
        @Nullable String oidcSubject,
        @MappedCollection(idColumn = "account") Set<AccountDuty> held,

        @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "password_")
        Password password,

        @Embedded(onEmpty = OnEmpty.USE_EMPTY) SignInState signIn,
        @Version int version) {

    /**
     * The password, as far as it is kept.
     *
     * @param hash null for an account that signs in through the unified identity alone
     * @param mustChange whether it was given by somebody else and must be replaced first of all
     */
    record Password(@Nullable String hash, @Nullable Instant setAt, boolean mustChange) {}

    /**
     * What moves with each attempt to sign in.
     *
     * @param totpSealed secret of the second factor, sealed, in Base64; null while there is none
     * @param totpStep last time step whose code was used: a code works once
     * @param failures in a row
     */
    record SignInState(
            @Nullable String totpSealed,
            long totpStep,
            int failures,
            @Nullable Instant lockedUntil,
            @Nullable Instant lastSignInAt) {

        static final SignInState FRESH = new SignInState(null, 0, 0, null, null);
    }

    static Account created(String login, String name, AgencyId agency, Password password) {
        return new Account(null, login, name, agency.value(), true, null, Set.of(), password, SignInState.FRESH, 0);
    }

    /** Its identity; only for a stored account. */
    public long accountId() {
        if (id == null) {
            throw new IllegalStateException("account not stored yet: " + login);
        }
        return id;
    }

    public AgencyId agency() {
        return new AgencyId(agencyId);
    }

    public Actor actor() {
        return new Actor(login, name);
    }

    public Set<Duty> duties() {
        return held.stream().map(AccountDuty::duty).collect(Collectors.toUnmodifiableSet());
    }

    public boolean administrator() {
        return duties().stream().anyMatch(Duty::administrator);
    }

    public boolean hasSecondFactor() {
        return signIn.totpSealed() != null;
    }

    public boolean mustChangePassword() {
        return password.mustChange();
    }

    public @Nullable Instant lastSignInAt() {
        return signIn.lastSignInAt();
    }

    /** Whether sign-in is refused for a while after too many failures. */
    public boolean lockedAt(Instant now) {
        return signIn.lockedUntil() != null && now.isBefore(signIn.lockedUntil());
    }

    Account withDuties(Set<Duty> duties) {
        Set<AccountDuty> holding = duties.stream().map(AccountDuty::new).collect(Collectors.toSet());
        return new Account(id, login, name, agencyId, enabled, oidcSubject, holding, password, signIn, version);
    }

    Account withPerson(String newName, AgencyId newAgency, @Nullable String newSubject, boolean nowEnabled) {
        return new Account(
                id, login, newName, newAgency.value(), nowEnabled, newSubject, held, password, signIn, version);
    }

    Account withPassword(Password newPassword) {
        return new Account(id, login, name, agencyId, enabled, oidcSubject, held, newPassword, signIn, version);
    }

    Account withSignIn(SignInState state) {
        return new Account(id, login, name, agencyId, enabled, oidcSubject, held, password, state, version);
    }
}
