package org.yangguang.administration.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.administration.AuditChecks;
import org.yangguang.audit.AuditVerification;
import org.yangguang.audit.AuditVerifications;
import org.yangguang.jobs.JobState;
import org.yangguang.ui.Chip;
import org.yangguang.ui.DataTable;
import org.yangguang.ui.DataTable.Cell;
import org.yangguang.ui.DataTable.Heading;
import org.yangguang.ui.Fact;
import org.yangguang.ui.Progress;

/** What pages tell of verifications of the trail. */
@Component
class AuditCheckPages {

    private static final int SHOWN = 20;

    private final AuditVerifications verifications;
    private final AuditChecks checks;
    private final LocalTimes times;

    AuditCheckPages(AuditVerifications verifications, AuditChecks checks, LocalTimes times) {
        this.verifications = verifications;
        this.checks = checks;
        this.times = times;
    }

    /** What the last verification came to, in a word. */
    Chip state() {
        return verifications.latest().map(AuditCheckPages::chip).orElseGet(() -> Chip.plain("没有核验过"));
    }

    private static Chip chip(AuditVerification verification) {
        return verification.holds() ? Chip.green("核验通过") : Chip.red("核验不通过");
    }

    /** The last verification: when, by whom, of how many entries, and what came out; empty where there was none. */
    List<Fact> latest() {
        return verifications.latest().map(this::facts).orElseGet(List::of);
    }

    private List<Fact> facts(AuditVerification verification) {
        Long broken = verification.firstBroken();
        return List.of(
                Fact.of("上次核验", times.second(verification.at())),
                Fact.of("核验人", verification.by().name()),
                Fact.of("范围", range(verification)),
                broken == null
                        ? Fact.of("结论", "逐条相连，没有改动、缺少或者插入")
                        : Fact.link("结论", "从第 " + broken + " 条起与杂凑链不符", AuditController.PATH + "/" + broken));
    }

    private static String range(AuditVerification verification) {
        return verification.whole()
                ? "全部 %d 条".formatted(verification.entries())
                : "第 %d 条以后的 %d 条".formatted(verification.from(), verification.entries());
    }

    /** The verification under way; null where none is. */
    @Nullable Progress progress() {
        return checks.underWay().map(AuditCheckProgress::of).orElse(null);
    }

    /** The verification under way, or the last one where it came to no end; null where neither is. */
    @Nullable Progress unfinished() {
        return checks.latest()
                .filter(job -> job.state() != JobState.DONE)
                .map(AuditCheckProgress::of)
                .orElse(null);
    }

    /** The last verifications. */
    DataTable table() {
        return new DataTable(
                "verifications",
                "核验记录",
                List.of(
                        Heading.text("时间"),
                        Heading.text("核验人"),
                        Heading.text("范围"),
                        Heading.text("结论"),
                        Heading.text("从哪条起")),
                verifications.latest(SHOWN).stream().map(this::row).toList());
    }

    private List<Cell> row(AuditVerification verification) {
        Long broken = verification.firstBroken();
        return List.of(
                Cell.of(times.second(verification.at())),
                Cell.of(verification.by().name()),
                Cell.of(range(verification)),
                Cell.of(chip(verification)),
                broken == null ? Cell.of("无") : Cell.link("第 " + broken + " 条", AuditController.PATH + "/" + broken));
    }
}
