package org.yangguang.ledgers.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignedInUser;
import org.yangguang.jobs.Job;
import org.yangguang.jobs.JobId;
import org.yangguang.jobs.Jobs;
import org.yangguang.ledgers.LedgerJobInput;
import org.yangguang.ledgers.LedgerJobs;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.NotFound;

/** Whose ledgers the present user brings in: the own agency's, or every agency's. */
@Component
class LedgerAccess {

    /** Who may import, as the handlers ask for it. */
    static final List<Duty> DUTIES = List.of(Objects.requireNonNull(ForImporters.class.getAnnotation(Allowed.class))
            .value());

    private final CurrentUser currentUser;
    private final AgencyDirectory agencies;
    private final Jobs jobs;

    LedgerAccess(CurrentUser currentUser, AgencyDirectory agencies, Jobs jobs) {
        this.currentUser = currentUser;
        this.agencies = agencies;
        this.jobs = jobs;
    }

    SignedInUser user() {
        return currentUser.get();
    }

    /** Names of the agencies whose ledgers of that year or later may be brought in, by number. */
    Map<String, String> agencies(int earliest) {
        return agencies(earliest, DUTIES);
    }

    /** Names of the agencies that there were in that year or later and for which one of the duties is held, by number. */
    Map<String, String> agencies(int earliest, List<Duty> duties) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Agency agency : agencies.all()) {
            if (user().may(agency.agencyId(), duties.toArray(Duty[]::new)) && agency.thereIn(earliest)) {
                options.put(agency.agencyId().toString(), label(agency));
            }
        }
        return options;
    }

    private static String label(Agency agency) {
        LocalDate ended = agency.endedOn();
        return ended == null ? agency.name() : "%s（%d 年撤销）".formatted(agency.name(), ended.getYear());
    }

    /** Whether the agency has a ledger of that year at all. */
    boolean thereIn(int year, AgencyId agency) {
        return agencies.get(agency).thereIn(year);
    }

    /** The one agency whose imports may be seen; null where all may. */
    @Nullable Long scope() {
        return user().has(Duty.COUNTY_DISCLOSURE_OFFICE)
                ? null
                : user().account().agency().value();
    }

    /** @throws org.yangguang.identity.Forbidden if that agency's ledgers are none of the user's business */
    void require(AgencyId agency) {
        user().require(agency, DUTIES.toArray(Duty[]::new));
    }

    /**
     * An import of an agency that the user may see.
     *
     * @throws NotFound if there is no such import
     * @throws org.yangguang.identity.Forbidden if it is another agency's
     */
    Job job(long id) {
        Job job = jobs.get(new JobId(id));
        if (!job.order().kind().equals(LedgerJobs.KIND)) {
            throw new NotFound("没有这次导入，它可能已按保存期限删除。");
        }
        require(job.input(LedgerJobInput.class).agency());
        return job;
    }
}
