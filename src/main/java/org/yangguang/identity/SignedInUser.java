package org.yangguang.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Actor;

/**
 * Somebody who is signed in, with what they may do today.
 *
 * @param grants own duties, and those lent by others
 * @param way by which they signed in
 */
public record SignedInUser(Account account, List<Grant> grants, SignInWay way) {

    /**
     * A duty for an agency.
     *
     * @param lentBy name of the person who lent it; null for an own one
     * @param formerly agencies that ended and that this one answers for
     */
    public record Grant(
            Duty duty, AgencyId agency, @Nullable String lentBy, Set<AgencyId> formerly) {

        /** Whether it is held for that agency. */
        public boolean reaches(AgencyId other) {
            return duty.countyWide() || agency.equals(other) || formerly.contains(other);
        }
    }

    public SignedInUser {
        grants = List.copyOf(grants);
    }

    public Actor actor() {
        return account.actor();
    }

    public Set<Duty> duties() {
        return grants.stream().map(Grant::duty).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether one of the duties is held, for whatever agency. */
    public boolean has(Duty... any) {
        List<Duty> wanted = Arrays.asList(any);
        return grants.stream().anyMatch(grant -> wanted.contains(grant.duty()));
    }

    /** Whether one of the duties is held for that agency. */
    public boolean may(AgencyId agency, Duty... any) {
        List<Duty> wanted = Arrays.asList(any);
        return grants.stream().anyMatch(grant -> wanted.contains(grant.duty()) && grant.reaches(agency));
    }

    /** @throws Forbidden if none of the duties is held for that agency */
    public void require(AgencyId agency, Duty... any) {
        if (!may(agency, any)) {
            throw new Forbidden();
        }
    }

    /** Agencies for which one of the duties is held, those that ended and that they answer for included. */
    public List<AgencyId> agencies(Duty... any) {
        List<Duty> wanted = Arrays.asList(any);
        return grants.stream()
                .filter(grant -> wanted.contains(grant.duty()))
                .flatMap(grant -> Stream.concat(Stream.of(grant.agency()), grant.formerly().stream()))
                .distinct()
                .toList();
    }

    /** Whether every agency's work may be seen, and not the own agency's alone. */
    public boolean seesTheCounty() {
        return duties().stream().anyMatch(Duty::countyWide);
    }
}
