package org.yangguang.requests.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyFinder;
import org.yangguang.organisation.AgencyId;

/**
 * Whom an applicant is told who asked the wrong agency: its name and contact (Regulation art. 36 (5)), and for one that is not
 * there any more those of its successor.
 */
@Component
class RightAgencies {

    private final AgencyDirectory directory;
    private final AgencyFinder finder;

    RightAgencies(AgencyDirectory directory, AgencyFinder finder) {
        this.directory = directory;
        this.finder = finder;
    }

    /** Names with contacts, those first that answer for such a matter, and the names of those that they took the place of. */
    Map<String, String> of(String sought, AgencyId asked) {
        List<Agency> all = directory.all();
        Map<AgencyId, Agency> byId = all.stream().collect(Collectors.toMap(Agency::agencyId, Function.identity()));
        Map<String, String> suggested = new LinkedHashMap<>();
        for (Agency one :
                Stream.concat(finder.find(sought).stream(), all.stream()).toList()) {
            Agency heir = answering(one, byId);
            if (!heir.agencyId().equals(asked)) {
                suggested.merge(
                        named(heir),
                        heir.equals(one) ? "" : "原" + one.name(),
                        (some, more) -> (some + " " + more).strip());
            }
        }
        return suggested;
    }

    private static Agency answering(Agency one, Map<AgencyId, Agency> byId) {
        Agency heir = one;
        while (heir.successor() != null) {
            heir = Objects.requireNonNull(byId.get(new AgencyId(heir.successor())));
        }
        return heir;
    }

    private static String named(Agency agency) {
        String contact = agency.card().inOneLine();
        return contact.isEmpty() ? agency.name() : agency.name() + "（" + contact + "）";
    }
}
