package org.yangguang.ledgers.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yangguang.documents.tables.TableFile;
import org.yangguang.ledgers.LedgerOffice;
import org.yangguang.ledgers.LedgerOutcome;
import org.yangguang.ledgers.LedgerTemplate;
import org.yangguang.registers.Recorded;
import org.yangguang.shared.ApplicationRun;
import org.yangguang.shared.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Imports ledgers into the running installation's database, or writes the empty template. */
@Command(
        name = "import",
        header = "把单位的年度台账导入本系统的数据库，或者写出台账模板。",
        description = {
            "逐行检查，全部无误才存入；同一份台账重复导入不产生变化。",
            "已有记录与台账不一致时列出差异、不存入，退出码为 1；确认后加 --accept-changes 再导入。",
            "台账有错时列出全部错误，什么也不存，退出码为 2。",
            "",
            "例：yangguang import --ledgers 台账.xlsx --agency 明川县教育局 --year 2021",
            "    yangguang import --template 台账模板.xlsx",
            ""
        })
public final class ImportCommand implements Callable<Integer> {

    private enum Format {
        TEXT,
        JSON
    }

    private final ApplicationRun application;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--ledgers",
            paramLabel = "FILE.xlsx|FILE.zip|FOLDER",
            description = "台账：工作簿，或者以工作表命名的 CSV 文件夹、压缩包。")
    private @Nullable Path ledgers;

    @Option(names = "--agency", paramLabel = "NAME", description = "单位全称。")
    private @Nullable String agency;

    @Option(names = "--year", paramLabel = "Y", description = "台账的年度。")
    private @Nullable Integer year;

    @Option(names = "--accept-changes", description = "确认台账对已有记录的更改。")
    private boolean acceptChanges;

    @Option(names = "--dry-run", description = "只检查，不存入。")
    private boolean dryRun;

    @Option(names = "--create", description = "单位不存在时新建。")
    private boolean create;

    @Option(names = "--template", paramLabel = "FILE", description = "写出空白台账模板（.xlsx），不需要数据库。")
    private @Nullable Path template;

    @Option(names = "--format", paramLabel = "text|json", description = "结果的格式，默认 text。")
    private Format format = Format.TEXT;

    /** @param application in whose database the ledgers go */
    public ImportCommand(ApplicationRun application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        if (template != null) {
            return template(template);
        }
        if (ledgers == null || agency == null || year == null) {
            throw new Refusal("导入台账须给出 --ledgers、--agency 和 --year；只要模板时给出 --template。");
        }
        if (agency.isBlank()) {
            throw new Refusal("单位名称（--agency）不能为空。");
        }
        TableFile.check(ledgers);
        LedgerOffice.Order order = new LedgerOffice.Order(
                ledgers,
                agency.strip(),
                year,
                acceptChanges ? Recorded.Known.AMEND : Recorded.Known.REPORT,
                !dryRun,
                create);
        return application.with(
                LedgerOffice.class, Map.of("yangguang.demonstration", "false"), office -> tell(office.bring(order)));
    }

    private int template(Path file) {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new Refusal("台账模板是 .xlsx 工作簿，文件名应以 .xlsx 结尾：" + file + "。");
        }
        if (Files.exists(file)) {
            throw new Refusal("文件已存在：" + file + "。为免覆盖，请换一个文件名。");
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            LedgerTemplate.write(out);
        } catch (IOException unwritable) {
            throw new Refusal("台账模板写不到 " + file + "。请检查目录是否存在、是否可写、磁盘是否已满。", unwritable);
        }
        out().println(file);
        return 0;
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    private int tell(LedgerOutcome outcome) {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        outcome.warnings().forEach(err::println);
        return switch (outcome) {
            case LedgerOutcome.Imported imported -> {
                summary(imported);
                yield 0;
            }
            case LedgerOutcome.ChangesToConfirm changes -> {
                changes.changes().forEach(out()::println);
                err.println("台账与已有记录有以上不同，没有存入。核对后加 --accept-changes 再导入。");
                yield 1;
            }
            case LedgerOutcome.Rejected rejected -> {
                rejected.errors().forEach(err::println);
                err.println("台账有误，没有存入。请改正以上各处后重试。");
                yield 2;
            }
            case LedgerOutcome.Cancelled ignored -> {
                err.println("导入已取消，没有存入。");
                yield 1;
            }
        };
    }

    private void summary(LedgerOutcome.Imported imported) {
        if (format == Format.JSON) {
            Map<String, Map<String, Integer>> sheets = new LinkedHashMap<>();
            imported.sheets().forEach((sheet, recorded) -> {
                Map<String, Integer> counts = new LinkedHashMap<>();
                counts.put("added", recorded.added());
                counts.put("unchanged", recorded.unchanged());
                counts.put("changes", recorded.changes().size());
                sheets.put(sheet.title(), counts);
            });
            out().println(JsonMapper.shared().writeValueAsString(Map.of("stored", !dryRun, "sheets", sheets)));
            return;
        }
        imported.sheets()
                .forEach((sheet, recorded) -> out().println("%s：新增 %d 条，未变 %d 条，更改 %d 处"
                        .formatted(
                                sheet.title(),
                                recorded.added(),
                                recorded.unchanged(),
                                recorded.changes().size())));
        out().println(dryRun ? "检查通过，没有存入（--dry-run）。" : "已全部存入。");
    }
}
