package org.yangguang.requests.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignedInUser;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;

/** The agencies whose cases somebody sees, to choose among in lists. */
@Component
class SeenAgencies {

    private final AgencyDirectory agencies;

    SeenAgencies(AgencyDirectory agencies) {
        this.agencies = agencies;
    }

    /** Their names. */
    Map<AgencyId, String> names(SignedInUser user) {
        List<AgencyId> seen = CaseDuties.agencies(user);
        return names(one -> seen == null || seen.contains(one));
    }

    /** Names of those for which one of the duties is held. */
    Map<AgencyId, String> names(SignedInUser user, Duty... duties) {
        return names(one -> user.may(one, duties));
    }

    private Map<AgencyId, String> names(Predicate<AgencyId> wanted) {
        Map<AgencyId, String> names = new LinkedHashMap<>();
        for (Agency one : agencies.all()) {
            if (wanted.test(one.agencyId())) {
                names.put(one.agencyId(), one.name());
            }
        }
        return names;
    }

    /** The same as a filter offers them: names by identity. */
    static Map<String, String> options(Map<AgencyId, String> names) {
        Map<String, String> options = new LinkedHashMap<>();
        names.forEach((id, name) -> options.put(id.toString(), name));
        return options;
    }

    /** Those of them that are there today, to choose for something new: names by identity. */
    Map<String, String> present(SignedInUser user, Duty... duties) {
        Map<String, String> names = new LinkedHashMap<>();
        agencies.present().stream()
                .filter(one -> user.may(one.agencyId(), duties))
                .forEach(one -> names.put(one.agencyId().toString(), one.name()));
        return names;
    }

    /** The one that was chosen, if it is among them; else all of them, null for every agency. */
    @Nullable List<AgencyId> chosen(SignedInUser user, String agency) {
        List<AgencyId> one = names(user).keySet().stream()
                .filter(id -> id.toString().equals(agency))
                .toList();
        return one.isEmpty() ? CaseDuties.agencies(user) : one;
    }
}
