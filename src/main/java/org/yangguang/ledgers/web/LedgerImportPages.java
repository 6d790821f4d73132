package org.yangguang.ledgers.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.annualreport.NationalForm;
import org.yangguang.jobs.Job;
import org.yangguang.ledgers.LedgerJobInput;
import org.yangguang.ledgers.LedgerJobResult;
import org.yangguang.ledgers.LedgerJobs;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.ui.DataTable;
import org.yangguang.ui.DataTable.Cell;
import org.yangguang.ui.DataTable.Heading;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Progress;

/** Makes the page of an import. */
@Component
class LedgerImportPages {

    private final LedgerJobs ledgers;
    private final AgencyDirectory agencies;
    private final LedgerWords words;

    LedgerImportPages(LedgerJobs ledgers, AgencyDirectory agencies, LedgerWords words) {
        this.ledgers = ledgers;
        this.agencies = agencies;
        this.words = words;
    }

    LedgerImportPage page(Job job) {
        LedgerJobInput input = job.input(LedgerJobInput.class);
        LedgerJobResult result = ledgers.result(job).orElse(null);
        String title = "%s %d 年度台账".formatted(agencies.get(input.agency()).name(), input.year());
        DeskPage layout = DeskPage.of(title, LedgerAddresses.LIST, LedgerAddresses.LIST_CRUMB)
                .withChips(words.state(job, result))
                .withMeta(
                        job.order().startedBy().name() + " "
                                + words.time(job.times().created()),
                        input.store() ? "导入" : "检查，不存入");
        if (result == null) {
            DeskPage offered = job.state().over()
                    ? layout.withActions(DeskPage.Action.primary("重新上传", LedgerAddresses.LIST, "upload"))
                    : layout;
            return new LedgerImportPage(offered, progress(job, input), null);
        }
        DeskPage listed = result.fullList() == null
                ? layout
                : layout.withActions(DeskPage.Action.of("下载完整清单", LedgerAddresses.of(job.id()) + "/list", "download"));
        return new LedgerImportPage(listed, null, result(job, input, result));
    }

    private static Progress progress(Job job, LedgerJobInput input) {
        String path = LedgerAddresses.of(job.id());
        Integer percent = job.progress().percent();
        Long total = job.progress().total();
        String rows = total == null ? "" : "，%d / %d 行".formatted(job.progress().done(), total);
        String note = job.cancelRequested() && !job.state().over()
                ? "正在取消"
                : job.progress().message() + rows;
        return new Progress(
                "import",
                input.store() ? "导入台账" : "检查台账",
                percent == null ? 0 : percent,
                note,
                LedgerWords.state(job),
                path,
                job.cancelRequested() ? null : path + "/cancel",
                null);
    }

    private LedgerImportPage.Result result(Job job, LedgerJobInput input, LedgerJobResult result) {
        boolean cut = result.errors().more()
                || result.warnings().more()
                || result.changes().more();
        return new LedgerImportPage.Result(
                sheets(result, input.store() && result.outcome() == LedgerJobResult.Outcome.STORED),
                LedgerWords.lines(
                        "errors",
                        "错误 " + result.errors().total() + " 处",
                        result.errors().first()),
                LedgerWords.lines(
                        "warnings",
                        "提示 " + result.warnings().total() + " 处",
                        result.warnings().first()),
                changes(result),
                cut ? "各表只列出前 200 条，完整的内容请下载清单。" : null,
                next(job, input, result));
    }

    private static DataTable sheets(LedgerJobResult result, boolean stored) {
        String would = stored ? "" : "将";
        return new DataTable(
                "sheets",
                "各工作表",
                List.of(
                        Heading.text("工作表"),
                        Heading.number(would + "新增"),
                        Heading.number("未变"),
                        Heading.number(would + "更改")),
                result.sheets().stream()
                        .map(sheet -> List.of(
                                Cell.of(sheet.title()),
                                Cell.of(Integer.toString(sheet.added())),
                                Cell.of(Integer.toString(sheet.unchanged())),
                                Cell.of(Integer.toString(sheet.changed()))))
                        .toList());
    }

    private static DataTable changes(LedgerJobResult result) {
        return new DataTable(
                "changes",
                "更改 " + result.changes().total() + " 处",
                List.of(
                        Heading.text("工作表"),
                        Heading.text("编号"),
                        Heading.text("栏目"),
                        Heading.text("原值"),
                        Heading.text("新值")),
                result.changes().first().stream()
                        .map(change -> List.of(
                                Cell.of(change.sheet()),
                                Cell.of(change.key()),
                                Cell.of(change.column()),
                                Cell.of(Objects.requireNonNullElse(change.before(), "（空）")),
                                Cell.of(Objects.requireNonNullElse(change.after(), "（空）"))))
                        .toList());
    }

    private LedgerImportPage.@Nullable Next next(Job job, LedgerJobInput input, LedgerJobResult result) {
        int added =
                result.sheets().stream().mapToInt(LedgerJobResult.Sheet::added).sum();
        String imports = LedgerAddresses.of(job.id()) + "/import";
        return switch (result.outcome()) {
            case CHECKED ->
                new LedgerImportPage.Next("检查通过，还没有存入。导入后新增 %d 条记录，年报的数字随之更新。".formatted(added), "导入", imports, true);
            case TO_CONFIRM ->
                new LedgerImportPage.Next(
                        "还没有存入。导入后新增 %d 条记录，并按上表更改已有记录 %d 处。"
                                .formatted(added, result.changes().total()),
                        "确认更改并导入",
                        imports,
                        true);
            case REJECTED -> new LedgerImportPage.Next("什么都没有存入。请按上表逐处改正，再上传一次。", "重新上传", LedgerAddresses.LIST, false);
            case STORED ->
                NationalForm.of(input.year())
                        .filter(NationalForm.FORM_2021::equals)
                        .map(form -> new LedgerImportPage.Next(
                                "已全部存入，新增 %d 条记录。%d 年度报告的数字已经更新。".formatted(added, input.year()),
                                "打开年度报告",
                                LedgerAddresses.report(input.agency(), input.year()),
                                false))
                        .orElse(null);
        };
    }
}
