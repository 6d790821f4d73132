package org.yangguang.ledgers.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yangguang.annualreport.AnnualReport;
import org.yangguang.annualreport.LastYear;
import org.yangguang.annualreport.NationalForm;
import org.yangguang.annualreport.RuleResult;
import org.yangguang.annualreport.file.LastYearFile;
import org.yangguang.annualreport.file.ReportFiles;
import org.yangguang.database.Connection;
import org.yangguang.database.ThrowAwayPostgres;
import org.yangguang.documents.tables.TableFile;
import org.yangguang.ledgers.ReportFromLedgers;
import org.yangguang.ledgers.ReportFromLedgers.Result;
import org.yangguang.organisation.ContactCard;
import org.yangguang.shared.ApplicationRun;
import org.yangguang.shared.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the annual report out of ledgers, in a database of its own that is thrown away. */
@Command(
        name = "report",
        header = "由单位的年度台账生成政府信息公开工作年度报告。",
        description = {
            "台账导入临时数据库，计算后写出 report.<格式>；不影响已安装系统中的数据。",
            "有勾稽关系不成立时文件照常写出，逐条列明，退出码为 1；台账有错时列出全部错误，不写文件，退出码为 2。",
            "",
            "例：yangguang report --ledgers 台账.xlsx --agency 明川县人民政府办公室 --year 2021 --out 报告",
            ""
        })
public final class ReportCommand implements Callable<Integer> {

    private final ApplicationRun application;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--ledgers",
            paramLabel = "FILE.xlsx|FOLDER",
            required = true,
            description = "台账：工作簿，或者以工作表命名的 CSV 文件夹（必填）。")
    private Path ledgers = Path.of("");

    @Option(names = "--agency", paramLabel = "NAME", required = true, description = "单位全称（必填）。")
    private String agency = "";

    @Option(names = "--year", paramLabel = "Y", required = true, description = "报告年度，2021 年起（必填）。")
    private int year;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "写出报告的目录，没有则建立（必填）。")
    private Path out = Path.of("");

    @Option(names = "--last-year", paramLabel = "FILE.json", description = "上年度的 JSON 年报，用于核对结转数和文字雷同。")
    private @Nullable Path lastYear;

    @Option(
            names = "--card",
            paramLabel = "FILE.json",
            description = "单位联系卡片，写入第六部分：office、address、postcode、telephone、fax、email、website、website_address 等。")
    private @Nullable Path card;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = "文件格式，以逗号分隔：docx、pdf、ofd、xlsx、html、json；默认全部。")
    private List<String> formats = new ArrayList<>();

    /** @param application in which the report is written */
    public ReportCommand(ApplicationRun application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException {
        List<String> extensions = extensions();
        if (agency.isBlank()) {
            throw new Refusal("单位名称（--agency）不能为空。");
        }
        NationalForm.computed(year);
        TableFile.check(ledgers);
        OutFolder.check(out);
        LastYear last = lastYear == null ? null : LastYearFile.read(lastYear, agency.strip(), year);
        ReportFromLedgers.Order order = new ReportFromLedgers.Order(
                ledgers, CardFile.agency(agency.strip(), card), year, last, out, extensions);
        Path keys = Files.createTempDirectory("yangguang-keys");
        try (ThrowAwayPostgres database = ThrowAwayPostgres.start()) {
            Connection connection = database.connection();
            return application.with(
                    ReportFromLedgers.class,
                    Map.of(
                            "DATABASE_URL",
                            connection.url() + "?user=" + connection.user() + "&password=" + connection.password(),
                            "yangguang.keys",
                            keys.resolve("applicants").toString(),
                            "yangguang.demonstration",
                            "false"),
                    reports -> tell(reports.write(order)));
        } finally {
            Files.deleteIfExists(keys.resolve("applicants"));
            Files.deleteIfExists(keys);
        }
    }

    private List<String> extensions() {
        for (String format : formats) {
            if (!ReportFiles.EXTENSIONS.contains(format.strip())) {
                throw new Refusal(
                        "没有 %s 格式的报告。可用的格式：%s。".formatted(format.strip(), String.join("、", ReportFiles.EXTENSIONS)));
            }
        }
        return formats.isEmpty()
                ? ReportFiles.EXTENSIONS
                : formats.stream().map(String::strip).distinct().toList();
    }

    private int tell(Result result) {
        var line = Objects.requireNonNull(spec).commandLine();
        return switch (result) {
            case Result.Rejected rejected -> {
                rejected.errors().forEach(line.getErr()::println);
                line.getErr().println("台账有误，没有生成报告。请改正以上各处后重试。");
                yield 2;
            }
            case Result.Written written -> {
                written.warnings().forEach(line.getErr()::println);
                failures(written.report(), line.getErr());
                if (!written.missing().isEmpty()) {
                    line.getErr().println("下列字没有可用的字形，版式文件中以〓代替：" + String.join("、", written.missing()));
                }
                if (written.report().agency().card().equals(ContactCard.EMPTY)) {
                    line.getErr().println("没有提供联系卡片（--card），第六部分未写查阅方式和联系方式。");
                }
                files(line.getOut());
                yield written.report().blocked() ? 1 : 0;
            }
        };
    }

    private static void failures(AnnualReport report, PrintWriter err) {
        for (RuleResult rule : report.rules()) {
            if (rule.fails()) {
                err.println("%s %s: %s".formatted(rule.severity().word(), rule.id(), rule.detail()));
            }
        }
    }

    private void files(PrintWriter stdout) {
        extensions().forEach(extension -> stdout.println(out.resolve("report." + extension)));
    }
}
