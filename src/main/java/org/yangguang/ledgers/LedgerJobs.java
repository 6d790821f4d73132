package org.yangguang.ledgers;

import java.io.InputStream;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.documents.files.FileStore;
import org.yangguang.documents.files.StoredFile;
import org.yangguang.jobs.Job;
import org.yangguang.jobs.JobId;
import org.yangguang.jobs.JobOrder;
import org.yangguang.jobs.JobRemoved;
import org.yangguang.jobs.Jobs;
import org.yangguang.ledgers.LedgerJobResult.Outcome;
import org.yangguang.organisation.AgencyId;
import org.yangguang.organisation.Successions;
import org.yangguang.shared.Actor;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;

/** Imports of ledgers in the background. */
@Service
public class LedgerJobs {

    /** The kind of these jobs. */
    public static final String KIND = "ledgers.import";

    private final Jobs jobs;
    private final FileStore files;
    private final SealedResults results;
    private final Successions successions;

    LedgerJobs(Jobs jobs, FileStore files, SealedResults results, Successions successions) {
        this.jobs = jobs;
        this.files = files;
        this.results = results;
        this.successions = successions;
    }

    /**
     * Puts an import into the background, in the caller's transaction.
     *
     * @throws NotFound if there is no such file or agency
     * @throws Refusal if the agency ended before that year
     */
    @Transactional
    public JobId start(LedgerJobInput input, Actor actor) {
        StoredFile file = files.get(input.file());
        String title = "%s台账：%s %d 年度（%s）"
                .formatted(
                        input.store() ? "导入" : "试导入",
                        successions.thereIn(input.year(), input.agency()).name(),
                        input.year(),
                        file.name());
        return jobs.start(new JobOrder(KIND, title, actor, input.agency().value(), input));
    }

    /**
     * Stores a ledger that somebody sent, and checks it in the background; nothing is brought in yet.
     *
     * @param content read to its end and left open
     * @param name as the file was sent
     * @throws Refusal if the file cannot be stored
     */
    @Transactional
    public JobId tryOut(InputStream content, String name, AgencyId agency, int year, Actor actor) {
        StoredFile file = files.put(content, name, actor);
        return start(new LedgerJobInput(file.id(), agency, year, false, false), actor);
    }

    /**
     * Brings in the same file that was checked; where it would change known records, this confirms the changes.
     *
     * @param checked an import that ended without storing anything
     * @throws Refusal if there is nothing to bring in: it is not over, was rejected, or is stored
     */
    @Transactional
    public JobId bringIn(Job checked, Actor actor) {
        LedgerJobInput input = checked.input(LedgerJobInput.class);
        Outcome outcome = result(checked).map(LedgerJobResult::outcome).orElse(Outcome.REJECTED);
        boolean confirmed = outcome == Outcome.TO_CONFIRM;
        if (!confirmed && outcome != Outcome.CHECKED) {
            throw new Refusal("这份台账没有可以导入的内容：检查没有通过，或者已经存入。请改正后重新上传。");
        }
        return start(new LedgerJobInput(input.file(), input.agency(), input.year(), confirmed, true), actor);
    }

    /** What became of an import; empty as long as nothing did, and where it failed or was called off. */
    public Optional<LedgerJobResult> result(Job job) {
        return results.open(job);
    }

    /** The ledger itself stays on record by its hash in the trail. */
    @EventListener
    void forget(JobRemoved removed) {
        Job job = removed.job();
        if (job.order().kind().equals(KIND)) {
            files.delete(job.input(LedgerJobInput.class).file());
            result(job).map(LedgerJobResult::fullList).ifPresent(files::delete);
        }
    }
}
