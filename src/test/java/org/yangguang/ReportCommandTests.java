package org.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yangguang.ledgers.LedgerFolder;
import org.yangguang.ledgers.sheets.LedgerSheet;
import org.yangguang.shared.ApplicationRun;
import org.yangguang.shared.Refusal;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands {@code report} and {@code import} from their arguments to their files and exit codes. */
class ReportCommandTests {

    private static final String SEED = "src/test/resources/seed/";
    private static final String AGENCY = "彭阳县人民政府办公室";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return YangguangCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private int report(String ledgers, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "report",
                "--ledgers",
                ledgers,
                "--agency",
                AGENCY,
                "--year",
                "2021",
                "--out",
                folder.resolve("out").toString()));
        arguments.addAll(Arrays.asList(more));
        return run(arguments.toArray(String[]::new));
    }

    private static JsonNode json(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledgers-2021/ledgers.xlsx", "ledgers-2021/csv"})
    void seedLedgersGiveTheFiguresOfTheRealReport(String ledgers) throws IOException {
        assertThat(report(SEED + ledgers)).as(err.toString()).isZero();
        JsonNode written = json(folder.resolve("out/report.json"));
        JsonNode expected = json(Path.of(SEED + "expected-2021.json"));
        for (String key : expected.propertyNames()) {
            if (!key.equals("assessment")) {
                assertThat(written.path(key)).as(key).isEqualTo(expected.path(key));
            }
        }
        assertThat(out.toString().lines()).hasSize(6).allMatch(file -> Files.exists(Path.of(file)));
    }

    @Test
    void contactCardStandsInTheSixthSection() throws IOException {
        Path card = Files.writeString(
                folder.resolve("card.json"),
                "{\"office\":\"政务公开办公室\",\"address\":\"一号楼\",\"postcode\":\"000000\",\"telephone\":\"0000-0000001\","
                        + "\"website\":\"某县人民政府\",\"website_address\":\"www.mingchuan.example\"}");
        assertThat(report(SEED + "ledgers-2021/csv", "--format", "json", "--card", card.toString()))
                .isZero();
        assertThat(json(folder.resolve("out/report.json"))
                        .path("narrative")
                        .path("6")
                        .asString())
                .contains("未收取信息处理费。")
                .contains(
                        "“某县人民政府”门户网站（www.mingchuan.example）查阅或下载。如有疑问或意见建议，请与政务公开办公室联系。地址：一号楼（邮编：000000，电话：0000-0000001）。");
    }

    @Test
    void lastYearsCarriedOutMustBeThisYearsCarriedIn() throws IOException {
        String last = Files.readString(Path.of(SEED + "expected-2021.json"))
                .replace("\"year\": 2021", "\"year\": 2020")
                .replaceFirst("(\"4 carried out\": \\[\\s*)0", "$12");
        Path file = Files.writeString(folder.resolve("last.json"), last);
        assertThat(report(SEED + "ledgers-2021/csv", "--format", "json", "--last-year", file.toString()))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains("error Y.carried.natural_person: 自然人列：本年“二、上年结转” = 0，上年“四、结转下年度” = 2；本年没有计入上年结转的申请");
        assertThat(folder.resolve("out/report.json")).exists();
    }

    @Test
    void badLedgersAreToldInFullAndNothingIsWritten() {
        LedgerFolder ledger = new LedgerFolder(folder)
                .with(LedgerSheet.FEES, "编号=1;项目=费;收费日期=无;金额(元)=0.001", "编号=2;项目=费;收费日期=2021-01-01;金额(元)=1");
        assertThat(report(ledger.path().toString())).isEqualTo(2);
        assertThat(err.toString().lines())
                .contains(
                        "行政事业性收费!2 收费日期: 不是有效的日期; found «无»; allowed: 日期，如 2021-03-05、2021/3/5、2021.3.5、2021年3月5日",
                        "行政事业性收费!2 金额(元): 金额的小数超过两位; found «0.001»; allowed: 金额，单位元，最多两位小数");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --format=exe                | 没有 exe 格式的报告
                    --last-year=nowhere.json    | 读不到上年度报告
                    --card=nowhere.json         | 读不到联系卡片
                    """)
    void wrongUsageIsToldBeforeAnyWork(String option, String message) {
        assertThat(report(SEED + "ledgers-2021/csv", option)).isEqualTo(2);
        assertThat(err.toString()).contains(message).doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    report --ledgers nowhere.xlsx --agency 甲局 --year 2021 --out target/unused       | 找不到或读不了文件：nowhere.xlsx
                    report --ledgers pom.xml --agency 甲局 --year 2021 --out target/unused            | 内容不是 Excel 工作簿
                    report --ledgers CSV --agency 甲局 --year 2020 --out target/unused                | 2020 年度的报告不能由台账生成
                    report --ledgers CSV --agency 甲局 --year 2021 --out pom.xml                      | pom.xml 是文件，不是目录
                    report --ledgers CSV --agency 甲局 --year 2021 --out pom.xml/within               | pom.xml 是文件，不是目录
                    import --ledgers nowhere.xlsx --agency 甲局 --year 2021                           | 找不到或读不了文件：nowhere.xlsx
                    import --template target/nowhere/t.xlsx                                          | 台账模板写不到 target/nowhere/t.xlsx
                    import --template target/t.csv                                                   | 文件名应以 .xlsx 结尾
                    """)
    void whatCannotWorkIsToldBeforeAnythingIsStarted(String line, String message) {
        StringWriter said = new StringWriter();
        CommandLine commands = new CommandLine(new YangguangCommand(), new CommandFactory(NOTHING));
        commands.setErr(new PrintWriter(said, true));
        commands.setExecutionExceptionHandler((failure, at, parsed) -> {
            at.getErr().println(failure);
            return failure instanceof Refusal ? 2 : 1;
        });
        assertThat(commands.execute(
                        line.replace("CSV", SEED + "ledgers-2021/csv").split(" ")))
                .as(said.toString())
                .isEqualTo(2);
        assertThat(said.toString()).contains(message);
    }

    private static final ApplicationRun NOTHING = new ApplicationRun() {
        @Override
        public <T> int with(Class<T> bean, Map<String, String> properties, ToIntFunction<? super T> work) {
            throw new IllegalStateException("started for " + bean);
        }
    };

    @Test
    void yearsOfTheFormerFormAreRefused() {
        assertThat(run(
                        "report",
                        "--ledgers",
                        SEED + "ledgers-2021/csv",
                        "--agency",
                        AGENCY,
                        "--year",
                        "2020",
                        "--out",
                        folder.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("2020 年度的报告不能由台账生成");
    }

    @Test
    void templateNeedsNoDatabaseAndOverwritesNothing() {
        String file = folder.resolve("模板.xlsx").toString();
        assertThat(run("import", "--template", file)).isZero();
        assertThat(run("import", "--template", file)).isEqualTo(2);
        assertThat(err.toString()).contains("文件已存在");
    }
}
