package org.yangguang.annualreport;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.annualreport.frozen.Annex;
import org.yangguang.annualreport.frozen.Fingerprint;
import org.yangguang.annualreport.frozen.FrozenForm;
import org.yangguang.annualreport.text.Section;
import org.yangguang.annualreport.text.TextForm;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Refusal;

/** Puts together what is frozen when reports are submitted. */
@Component
class Freezing {

    /** A reason shorter than this explains nothing. */
    private static final int SHORTEST_REASON = 10;

    private final LivingNarratives living;
    private final LastYears lastYears;

    Freezing(LivingNarratives living, LastYears lastYears) {
        this.living = living;
        this.lastYears = lastYears;
    }

    /** The reports of a year, checked against the year before; the caller's transaction makes them of one moment. */
    Map<AgencyId, ReadyReport> ready(Collection<ReportEntry> entries, int year) {
        Map<AgencyId, LastYear> last =
                lastYears.before(entries.stream().map(ReportEntry::agency).toList(), year);
        Map<AgencyId, ReadyReport> ready = new LinkedHashMap<>();
        living.of(entries, year)
                .forEach((agency, now) -> ready.put(
                        agency,
                        new ReadyReport(
                                now.checked(year, last.get(agency)),
                                now.records().requests(),
                                now.written())));
        return ready;
    }

    /**
     * The submission that a report just submitted is frozen as.
     *
     * @param reason why it is submitted although rules fail
     * @throws Refusal if rules of severity error fail and no reason is given
     */
    static Submissions.Frozen freeze(
            ReportEntry submitted, ReadyReport ready, Actor by, Instant at, @Nullable String reason) {
        AnnualReport report = ready.report();
        if (report.blocked() && (reason == null || reason.strip().length() < SHORTEST_REASON)) {
            String failing = report.rules().stream()
                    .filter(RuleResult::blocks)
                    .map(rule -> rule.id() + "（" + rule.detail() + "）")
                    .collect(Collectors.joining("；"));
            throw new Refusal("勾稽关系不成立：" + failing + "。请改正，或者写明原因（不少于 " + SHORTEST_REASON + " 个字）后提交。");
        }
        String document = FrozenForm.write(report, submitted.edition(), report.blocked() ? reason : null);
        Annex annex = Annex.of(ready.requests());
        StoredSubmission submission = new StoredSubmission(
                submitted.key(),
                submitted.latestSubmission(),
                submitted.edition(),
                at,
                by,
                document,
                Fingerprint.of(document),
                annex.hash(),
                annex.rows(),
                null);
        return new Submissions.Frozen(submission, annex);
    }

    /** The drafted sections that were submitted as they were: from now on they are somebody's text like any other. */
    static List<KeptEdition> adopted(ReportEntry submitted, ReadyReport ready, Instant at) {
        return Stream.of(Section.values())
                .filter(section -> !ready.written().containsKey(section))
                .map(section -> draft(
                        submitted.key(),
                        section,
                        TextForm.write(section.of(ready.report().narrative())),
                        at))
                .toList();
    }

    /** The first edition of a section: the draft. */
    static KeptEdition draft(long report, Section section, String text, Instant at) {
        TextEdition edition = new TextEdition(section, 1, 0, TextEdition.Kind.DRAFTED, at, Actor.PROGRAM, text);
        return new KeptEdition(report, edition, null, at);
    }
}
