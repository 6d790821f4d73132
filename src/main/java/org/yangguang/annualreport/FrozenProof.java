package org.yangguang.annualreport;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.annualreport.frozen.Annex;
import org.yangguang.annualreport.frozen.Fingerprint;
import org.yangguang.organisation.AgencyId;

/** Proves that what was frozen is still what was hashed, or says what is not. */
@Service
@Transactional(readOnly = true)
public class FrozenProof {

    private final ReportEntries entries;
    private final Submissions submissions;

    FrozenProof(ReportEntries entries, Submissions submissions) {
        this.entries = entries;
        this.submissions = submissions;
    }

    /**
     * Something frozen that is no longer what was hashed.
     *
     * @param submission its number within the report
     * @param part 报告 or 附件
     * @param hash that it had
     */
    public record Damage(AgencyId agency, int year, int submission, String part, String hash) {}

    /** Computes every hash of a year anew and returns what does not hold; empty where all of it does. */
    public List<Damage> verify(int year) {
        List<Damage> damages = new ArrayList<>();
        for (ReportEntry entry : entries.findByYearOrderByAgencyId(year)) {
            for (StoredSubmission stored : submissions.of(entry.key())) {
                if (!stored.sound()) {
                    damages.add(new Damage(entry.agency(), year, stored.number(), "报告", stored.hash()));
                }
                if (!sound(stored)) {
                    damages.add(new Damage(entry.agency(), year, stored.number(), "附件", stored.annexHash()));
                }
            }
        }
        return damages;
    }

    private boolean sound(StoredSubmission stored) {
        try {
            byte[] csv = Annex.unpacked(submissions.annex(stored.report(), stored.number()));
            return Fingerprint.of(csv).equals(stored.annexHash());
        } catch (UncheckedIOException unreadable) {
            return false;
        }
    }
}
