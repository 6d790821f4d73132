package org.yangguang.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;

/**
 * Agencies that ended (撤销、合并): up to which year they are there, and who answers for them since. Figures of the year in which
 * one ended stay with it, and it still reports for that year.
 */
@Service
@Transactional(readOnly = true)
public class Successions {

    private final Agencies agencies;
    private final AgencyDirectory directory;
    private final Clock clock;

    Successions(Agencies agencies, AgencyDirectory directory, Clock clock) {
        this.agencies = agencies;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * The agency, if it was there on any day of that year.
     *
     * @throws Refusal if it ended before; says who took its place
     * @throws NotFound if there is no such agency
     */
    public Agency thereIn(int year, AgencyId id) {
        Agency agency = directory.get(id);
        if (!agency.thereIn(year)) {
            throw new Refusal("%s已于 %s撤销或者合并，没有 %d 年度的工作可以登记。撤销以后的工作由%s承接，请记在它的名下。"
                    .formatted(
                            agency.name(),
                            day(agency),
                            year,
                            directory.answering(id).name()));
        }
        return agency;
    }

    /** Those whom an agency answers for today besides itself: whoever ended before and was taken over, however often. */
    public Set<AgencyId> predecessors(AgencyId id) {
        LocalDate today = LocalDate.now(clock);
        List<Agency> ended = agencies.findBySuccessorIsNotNull();
        Set<AgencyId> found = new LinkedHashSet<>();
        Deque<AgencyId> heirs = new ArrayDeque<>(List.of(id));
        while (!heirs.isEmpty()) {
            long heir = heirs.pop().value();
            ended.stream()
                    .filter(agency -> agency.endedBefore(today) && Objects.equals(agency.successor(), heir))
                    .map(Agency::agencyId)
                    .filter(found::add)
                    .forEach(heirs::push);
        }
        return found;
    }

    /** To whom the public turns about an agency that is no more; empty for one that is there. */
    public Optional<String> notice(AgencyId id) {
        Agency agency = directory.get(id);
        return agency.endedBefore(LocalDate.now(clock))
                ? Optional.of("该单位已于 %s撤销或者合并，其政府信息公开工作现由%s负责。"
                        .formatted(day(agency), directory.answering(id).name()))
                : Optional.empty();
    }

    private static String day(Agency agency) {
        return Objects.requireNonNull(agency.endedOn()).format(AgencyDesk.DAY);
    }
}
