package org.yangguang.annualreport;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.yangguang.annualreport.ReportStatus.Step;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Refusal;

/**
 * That there is a report, and where it stands.
 *
 * @param edition 1 is the report itself, each correction is one more
 * @param submission number of the latest submission; null before the first
 * @param submitter of the latest submission; null before the first
 */
@Table(schema = "annualreport", name = "report")
record ReportEntry(
        @Id @Nullable Long id,
        long agencyId,
        int year,
        String form,
        Instant openedAt,
        ReportStatus status,
        int edition,
        @Nullable Integer submission,

        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "submitter_") @Nullable Actor submitter,

        @Version int version) {

    static ReportEntry opened(AgencyId agency, int year, NationalForm form, Instant at) {
        return new ReportEntry(null, agency.value(), year, form.name(), at, ReportStatus.DRAFTING, 1, null, null, 0);
    }

    /**
     * The report after a step.
     *
     * @throws Refusal if the step may not be taken from here, or not by this person
     */
    ReportEntry after(Step step, Actor by) {
        ReportStatus next = status.after(step);
        return switch (step) {
            case SUBMIT -> with(next, edition, nextSubmission(), requireAccount(by, step));
            case WITHDRAW -> {
                if (submitter == null || !submitter.isSamePersonAs(by)) {
                    throw new Refusal("只有提交人本人可以撤回提交；其他人请退回并写明原因。");
                }
                yield with(next, edition, submission, submitter);
            }
            case APPROVE -> {
                if (submitter == null || submitter.isSamePersonAs(requireAccount(by, step))) {
                    throw new Refusal("提交人不能批准自己提交的报告，请由另一人批准。");
                }
                yield with(next, edition, submission, submitter);
            }
            case RETURN, PUBLISH -> with(next, edition, submission, submitter);
            case CORRECT -> with(next, edition + 1, submission, submitter);
        };
    }

    /** Two different people can be told apart only where each has an account. */
    private static Actor requireAccount(Actor by, Step step) {
        if (by.login().isEmpty()) {
            throw new Refusal("报告须由有账号的人员" + step.label() + "。");
        }
        return by;
    }

    private int nextSubmission() {
        return submission == null ? 1 : submission + 1;
    }

    private ReportEntry with(ReportStatus next, int ofEdition, @Nullable Integer ofSubmission, @Nullable Actor by) {
        return new ReportEntry(id, agencyId, year, form, openedAt, next, ofEdition, ofSubmission, by, version);
    }

    AgencyId agency() {
        return new AgencyId(agencyId);
    }

    /** Number of the latest submission; only for a report that was submitted. */
    int latestSubmission() {
        if (submission == null) {
            throw new IllegalStateException("report never submitted: " + id);
        }
        return submission;
    }

    long key() {
        if (id == null) {
            throw new IllegalStateException("report not opened yet");
        }
        return id;
    }
}
