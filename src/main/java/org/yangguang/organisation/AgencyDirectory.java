package org.yangguang.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.shared.NotFound;

/** The agencies of the county. */
@Service
@Transactional
public class AgencyDirectory {

    private final Agencies agencies;
    private final Clock clock;

    AgencyDirectory(Agencies agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Enters an agency, or stores what changed of one that was entered before. */
    public Agency enter(Agency agency) {
        return agencies.save(agency);
    }

    /** Removes agencies, those that belong to others before them. */
    public void remove(List<Agency> entered) {
        agencies.deleteAll(entered.reversed());
    }

    @Transactional(readOnly = true)
    public Optional<Agency> named(String name) {
        return agencies.findByName(name.strip());
    }

    /**
     * The agency of that identity.
     *
     * @throws NotFound if there is none
     */
    @Transactional(readOnly = true)
    public Agency get(AgencyId id) {
        return agencies.findById(id.value()).orElseThrow(() -> new NotFound("没有这个单位。"));
    }

    /** The agencies of those identities, as far as there are such. */
    @Transactional(readOnly = true)
    public Map<AgencyId, Agency> get(Collection<AgencyId> ids) {
        return agencies.findAllById(ids.stream().map(AgencyId::value).toList()).stream()
                .collect(Collectors.toMap(Agency::agencyId, agency -> agency));
    }

    /** The agencies that make an annual report of their own, in the order in which they were entered. */
    @Transactional(readOnly = true)
    public List<Agency> reporting() {
        return agencies.findByKindInOrderById(
                Arrays.stream(AgencyKind.values()).filter(AgencyKind::reports).toList());
    }

    /** All agencies, in the order in which they were entered. */
    @Transactional(readOnly = true)
    public List<Agency> all() {
        return agencies.findByKindInOrderById(List.of(AgencyKind.values()));
    }

    /** The agencies that are there today, in the order in which they were entered: among these one chooses for something new. */
    @Transactional(readOnly = true)
    public List<Agency> present() {
        LocalDate today = LocalDate.now(clock);
        return all().stream().filter(agency -> !agency.endedBefore(today)).toList();
    }

    /**
     * Who answers for an agency today: itself, or whoever took its place, however often that happened. Figures of the years
     * before stay with who had them.
     *
     * @throws NotFound if there is no such agency
     */
    @Transactional(readOnly = true)
    public Agency answering(AgencyId id) {
        Agency agency = get(id);
        while (agency.successor() != null) {
            agency = get(new AgencyId(agency.successor()));
        }
        return agency;
    }
}
