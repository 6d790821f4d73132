package org.yangguang.remedies.web;

import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.remedies.RemedyCase;
import org.yangguang.remedies.RemedyCases;
import org.yangguang.remedies.RemedyId;
import org.yangguang.remedies.RemedyKind;
import org.yangguang.shared.Actor;

/** Whose cases the present user sees and keeps. */
@Component
class RemedyAccess {

    static final Duty[] READERS = duties(ForReadersOfRemedies.class);
    private static final Duty[] KEEPERS = duties(ForKeepersOfRemedies.class);

    private final CurrentUser currentUser;
    private final AgencyDirectory agencies;
    private final RemedyCases cases;

    RemedyAccess(CurrentUser currentUser, AgencyDirectory agencies, RemedyCases cases) {
        this.currentUser = currentUser;
        this.agencies = agencies;
        this.cases = cases;
    }

    /** As the handlers ask for them. */
    private static Duty[] duties(Class<? extends Annotation> mark) {
        return Objects.requireNonNull(mark.getAnnotation(Allowed.class)).value();
    }

    Actor actor() {
        return currentUser.get().actor();
    }

    /**
     * The case in an address.
     *
     * @throws org.yangguang.identity.Forbidden if it is none of the user's business
     */
    RemedyCase seen(String kind, long number) {
        RemedyCase it = cases.get(new RemedyId(RemedyKind.at(kind), number));
        currentUser.get().require(it.agency(), READERS);
        return it;
    }

    /** The same for whoever keeps it; throws as {@link #seen} does. */
    RemedyCase kept(String kind, long number) {
        RemedyCase it = cases.get(new RemedyId(RemedyKind.at(kind), number));
        requireKeeper(it.agency());
        return it;
    }

    /** @throws org.yangguang.identity.Forbidden if the user does not keep that agency's cases */
    void requireKeeper(AgencyId agency) {
        currentUser.get().require(agency, KEEPERS);
    }

    boolean keeps(AgencyId agency) {
        return currentUser.get().may(agency, KEEPERS);
    }

    /** Whether the user enters cases at all. */
    boolean enters() {
        return currentUser.get().has(KEEPERS);
    }

    /** Number of the agency for which a new case is entered at first. */
    long ownAgency() {
        return currentUser.get().account().agency().value();
    }

    /** The agencies whose cases the user sees. */
    List<Agency> seenAgencies() {
        return agencies.all().stream()
                .filter(agency -> currentUser.get().may(agency.agencyId(), READERS))
                .toList();
    }

    /** Names of the agencies for which the user enters cases, by number. */
    Map<String, String> keptAgencies() {
        Map<String, String> options = new LinkedHashMap<>();
        agencies.all().stream()
                .filter(agency -> keeps(agency.agencyId()))
                .forEach(agency -> options.put(agency.agencyId().toString(), agency.name()));
        return options;
    }
}
