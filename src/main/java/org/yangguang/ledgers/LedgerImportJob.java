package org.yangguang.ledgers;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.documents.files.FileId;
import org.yangguang.documents.files.FileStore;
import org.yangguang.jobs.JobContext;
import org.yangguang.jobs.JobHandler;
import org.yangguang.jobs.JobResult;
import org.yangguang.ledgers.LedgerJobResult.Change;
import org.yangguang.ledgers.LedgerJobResult.Lines;
import org.yangguang.ledgers.LedgerJobResult.Outcome;
import org.yangguang.ledgers.sheets.LedgerSheet;
import org.yangguang.registers.Recorded;

/** Imports a stored ledger in the background. Begun again after it was done, it finds every row unchanged. */
@Component
class LedgerImportJob implements JobHandler {

    private final LedgerImport ledgers;
    private final FileStore files;
    private final SealedResults results;

    LedgerImportJob(LedgerImport ledgers, FileStore files, SealedResults results) {
        this.ledgers = ledgers;
        this.files = files;
        this.results = results;
    }

    @Override
    public String kind() {
        return LedgerJobs.KIND;
    }

    @Override
    public String label() {
        return "台账导入";
    }

    @Override
    public JobResult run(JobContext context) {
        LedgerJobInput input = context.input(LedgerJobInput.class);
        context.progress(0, null, "正在打开文件");
        LedgerOutcome outcome = imported(input, context);
        return switch (outcome) {
            case LedgerOutcome.Imported imported ->
                done(
                        context,
                        input.store() ? Outcome.STORED : Outcome.CHECKED,
                        List.of(),
                        imported.sheets(),
                        imported.warnings());
            case LedgerOutcome.ChangesToConfirm changes ->
                done(context, Outcome.TO_CONFIRM, List.of(), changes.sheets(), changes.warnings());
            case LedgerOutcome.Rejected rejected ->
                done(context, Outcome.REJECTED, rejected.errors(), Map.of(), rejected.warnings());
            case LedgerOutcome.Cancelled ignored -> new JobResult.Cancelled("导入已取消，没有存入。", null);
        };
    }

    private LedgerOutcome imported(LedgerJobInput input, JobContext context) {
        Recorded.Known known = input.acceptChanges() ? Recorded.Known.AMEND : Recorded.Known.REPORT;
        return files.withCopy(
                input.file(),
                file -> ledgers.runAside(
                        new LedgerImport.Order(
                                file, input.agency(), input.year(), known, input.store(), context.startedBy()),
                        new Watch(context)));
    }

    /** Passes on how far the import is. */
    private static final class Watch implements LedgerProgress {

        private final JobContext context;
        private @Nullable Long total;

        Watch(JobContext context) {
            this.context = context;
        }

        @Override
        public void expect(long rows) {
            total = rows > 0 ? rows : null;
        }

        @Override
        public boolean at(LedgerSheet sheet, long rows) {
            context.progress(total == null ? rows : Math.min(rows, total), total, "正在读取“" + sheet.title() + "”");
            return !context.cancelled();
        }
    }

    private JobResult done(
            JobContext context,
            Outcome outcome,
            List<String> errors,
            Map<LedgerSheet, Recorded> sheets,
            List<String> warnings) {
        List<Change> changes = LedgerJobLists.changes(sheets);
        Lines<String> firstErrors = Lines.of(errors);
        Lines<String> firstWarnings = Lines.of(warnings);
        Lines<Change> firstChanges = Lines.of(changes);
        FileId all = firstErrors.more() || firstWarnings.more() || firstChanges.more()
                ? files.put(FullList.csv(errors, warnings, changes), "台账导入结果.csv", context.startedBy())
                        .id()
                : null;
        return new JobResult.Done(
                outcome.label() + "。",
                results.seal(new LedgerJobResult(
                        outcome, LedgerJobLists.counts(sheets), firstErrors, firstWarnings, firstChanges, all)));
    }
}
