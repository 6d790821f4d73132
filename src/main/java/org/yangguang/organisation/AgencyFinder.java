package org.yangguang.organisation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the agencies that answer for a matter, by what they do; what an ended one did and was called leads to its successor. */
@Service
@Transactional(readOnly = true)
public class AgencyFinder {

    private static final int SHOWN = 5;

    private final AgencyDirectory directory;
    private final AgencyDuties duties;

    AgencyFinder(AgencyDirectory directory, AgencyDuties duties) {
        this.directory = directory;
        this.duties = duties;
    }

    private record Found(Agency agency, double weight) {}

    /** Agencies of today that answer requests in their own name, the likeliest first; none where none fits. */
    public List<Agency> find(String words) {
        Map<AgencyId, String> written = duties.all();
        DutyMatch match = new DutyMatch(words);
        Map<AgencyId, Double> weights = new HashMap<>();
        for (Agency one : directory.all()) {
            String does = Objects.requireNonNullElse(written.get(one.agencyId()), "");
            Agency heir = directory.answering(one.agencyId());
            weights.merge(heir.agencyId(), match.weight(one.name(), does), Math::max);
        }
        List<Agency> present = directory.present().stream()
                .filter(agency -> agency.kind().reports())
                .toList();
        return present.stream()
                .map(agency -> new Found(agency, weights.getOrDefault(agency.agencyId(), 0.0)))
                .filter(one -> one.weight() > 0)
                .sorted(Comparator.comparingDouble(Found::weight).reversed())
                .limit(SHOWN)
                .map(Found::agency)
                .toList();
    }

    /** Whom people turn to who find nobody: the county office. */
    public Optional<Agency> office() {
        return directory.present().stream()
                .filter(agency -> agency.kind() == AgencyKind.COUNTY_OFFICE)
                .findFirst();
    }
}
