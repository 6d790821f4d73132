package org.yangguang.ledgers.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.documents.tables.TableFile;
import org.yangguang.ledgers.LedgerFolder;

/** Every error of the ledgers, each with a damaged row and the exact line that people get. */
class RowErrorTests {

    private static final String DATE = "日期，如 2021-03-05、2021/3/5、2021.3.5、2021年3月5日";
    private static final String REQUEST = "登记号=1;收到日期=2021-03-01;申请人类型=自然人;申请内容=预算;";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    申请人类型=公民                                      | 申请人类型: 不在允许的取值之内; found «公民»; allowed: 自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他
                    申请方式=电话                                        | 申请方式: 不在允许的取值之内; found «电话»; allowed: 当面、邮寄、网络、传真、口头
                    收到日期=2021-02-30                                  | 收到日期: 不是有效的日期; found «2021-02-30»; allowed: DATE
                    收到日期=                                            | 收到日期: 必填项为空; found «»; allowed: DATE
                    申请内容=                                            | 申请内容: 必填项为空; found «»; allowed: 文字
                    答复日期=2021-02-26;处理结果=予以公开                  | 答复日期: 早于收到日期（2021-03-01）; found «2021-02-26»; allowed: 不早于 2021-03-01 的日期
                    补正通知日期=2021-02-26                               | 补正通知日期: 早于收到日期（2021-03-01）; found «2021-02-26»; allowed: 不早于 2021-03-01 的日期
                    征求意见发出日期=2021-02-26                            | 征求意见发出日期: 早于收到日期（2021-03-01）; found «2021-02-26»; allowed: 不早于 2021-03-01 的日期
                    延期通知日期=2021-02-26                               | 延期通知日期: 早于收到日期（2021-03-01）; found «2021-02-26»; allowed: 不早于 2021-03-01 的日期
                    处理结果=予以公开                                     | 答复日期: 有处理结果而没有答复日期; found «»; allowed: DATE
                    补正通知日期=2021-03-02;补正收到日期=2021-03-10;答复日期=2021-03-09;处理结果=予以公开 | 答复日期: 早于补正收到日期（2021-03-10）; found «2021-03-09»; allowed: 不早于 2021-03-10 的日期
                    补正收到日期=2021-03-10                               | 补正收到日期: 有补正收到日期而没有补正通知日期; found «2021-03-10»; allowed: 先填补正通知日期，或者不填此项
                    补正通知日期=2021-03-10;补正收到日期=2021-03-09         | 补正收到日期: 早于补正通知日期（2021-03-10）; found «2021-03-09»; allowed: 不早于 2021-03-10 的日期
                    征求意见收回日期=2021-03-10                            | 征求意见收回日期: 有征求意见收回日期而没有征求意见发出日期; found «2021-03-10»; allowed: 先填征求意见发出日期，或者不填此项
                    征求意见发出日期=2021-03-10;征求意见收回日期=2021-03-09  | 征求意见收回日期: 早于征求意见发出日期（2021-03-10）; found «2021-03-09»; allowed: 不早于 2021-03-10 的日期
                    答复日期=2021-03-20;处理结果=逾期不补正                 | 补正通知日期: 处理结果为逾期不补正而没有补正通知日期; found «»; allowed: DATE
                    信息处理费(元)=1.005                                 | 信息处理费(元): 金额的小数超过两位; found «1.005»; allowed: 金额，单位元，最多两位小数
                    信息处理费(元)=免                                    | 信息处理费(元): 不是有效的金额; found «免»; allowed: 金额，单位元，最多两位小数
                    信息处理费(元)=-1                                    | 信息处理费(元): 金额为负或超出范围; found «-1»; allowed: 金额，单位元，最多两位小数
                    不掌握情形=其他                                       | 不掌握情形: 不在允许的取值之内; found «其他»; allowed: 不存在、非本机关负责
                    """)
    void damagedRequestIsTold(String damage, String line) {
        assertThat(errors(SheetReaders.REQUESTS, damage + ";" + REQUEST))
                .containsExactly("依申请公开!2 " + line.replace("DATE", DATE));
    }

    @Test
    void replyWithoutOutcomeIsTold() {
        String allowed = String.join(
                "、",
                Arrays.stream(org.yangguang.requests.Outcome.values())
                        .map(org.yangguang.requests.Outcome::label)
                        .toList());
        assertThat(errors(SheetReaders.REQUESTS, REQUEST + "答复日期=2021-03-20"))
                .containsExactly("依申请公开!2 处理结果: 有答复日期而没有处理结果; found «»; allowed: " + allowed);
        assertThat(errors(SheetReaders.REQUESTS, REQUEST + "答复日期=2021-03-20;处理结果=同意"))
                .containsExactly("依申请公开!2 处理结果: 不在允许的取值之内; found «同意»; allowed: " + allowed);
    }

    @Test
    void whatCannotBeReadIsNotToldToBeMissingToo() {
        assertThat(errors(SheetReaders.REQUESTS, "收到日期=三月;处理结果=同意;答复日期=2021-03-20;" + REQUEST))
                .hasSize(2)
                .noneMatch(line -> line.contains("没有处理结果"));
        assertThat(errors(SheetReaders.REQUESTS, REQUEST + "补正通知日期=三月;补正收到日期=2021-03-10"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    结果=纠正                        | 审结日期: 结果为纠正而没有审结日期; found «»; allowed: DATE
                    结果=尚未审结;审结日期=2021-06-01   | 审结日期: 尚未审结而有审结日期; found «2021-06-01»; allowed: 不填
                    结果=维持;审结日期=2021-04-30      | 审结日期: 早于申请日期（2021-05-01）; found «2021-04-30»; allowed: 不早于 2021-05-01 的日期
                    结果=撤销;审结日期=2021-06-01      | 结果: 不在允许的取值之内; found «撤销»; allowed: 维持、纠正、其他、尚未审结
                    """)
    void damagedReconsiderationIsTold(String damage, String line) {
        assertThat(errors(SheetReaders.RECONSIDERATIONS, "案号=1;申请日期=2021-05-01;" + damage))
                .containsExactly("行政复议!2 " + line.replace("DATE", DATE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    起诉方式=直接                                    | 起诉方式: 不在允许的取值之内; found «直接»; allowed: 未经复议直接起诉、复议后起诉
                    起诉方式=复议后起诉;被告身份=第三人                  | 被告身份: 不在允许的取值之内; found «第三人»; allowed: 原行为机关、复议机关共同被告
                    """)
    void damagedLawsuitIsTold(String damage, String line) {
        assertThat(errors(SheetReaders.LAWSUITS, damage + ";案号=1;起诉日期=2021-05-01;结果=尚未审结"))
                .containsExactly("行政诉讼!2 " + line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    状态=废止                        | 废止日期: 状态为废止而没有废止日期; found «»; allowed: DATE
                    状态=失效                        | 废止日期: 状态为失效而没有废止日期; found «»; allowed: DATE
                    状态=废止;废止日期=2020-12-31      | 废止日期: 早于成文日期（2021-01-05）; found «2020-12-31»; allowed: 不早于 2021-01-05 的日期
                    状态=有效                        | 状态: 不在允许的取值之内; found «有效»; allowed: 现行有效、废止、失效
                    """)
    void damagedDocumentIsTold(String damage, String line) {
        assertThat(errors(SheetReaders.DOCUMENTS, damage + ";文号=1;标题=办法;类别=行政规范性文件;成文日期=2021-01-05"))
                .containsExactly("规范性文件!2 " + line.replace("DATE", DATE));
    }

    @ParameterizedTest
    @CsvSource({"1.5", "-1", "三"})
    void quantityMustBeAWholeNumber(String quantity) {
        assertThat(errors(SheetReaders.ENFORCEMENT, "决定书文号=1;类别=行政许可;决定日期=2021-01-05;数量=" + quantity))
                .containsExactly("行政执法!2 数量: 不是有效的数量; found «" + quantity + "»; allowed: 整数，不小于 0");
    }

    @Test
    void feeHasTwoDecimalsAtMost() {
        assertThat(errors(SheetReaders.FEES, "编号=1;项目=费;收费日期=2021-01-05;金额(元)=0.001"))
                .containsExactly("行政事业性收费!2 金额(元): 金额的小数超过两位; found «0.001»; allowed: 金额，单位元，最多两位小数");
    }

    @Test
    void keyTwiceInAFileIsToldWithItsFirstRow() {
        assertThat(errors(SheetReaders.REQUESTS, REQUEST, REQUEST))
                .containsExactly("依申请公开!3 登记号: 与第 2 行重复; found «1»; allowed: 同一工作表中不重复的登记号");
    }

    @Test
    void missingSheetIsTold() {
        Problems errors = new Problems();
        LedgerFolder ledger = new LedgerFolder(folder).without(LedgerSheet.FEES);
        try (TableFile file = TableFile.open(ledger.path())) {
            SheetReaders.FEES.read(file, errors, new Problems(), read -> {});
        }
        assertThat(errors.lines())
                .singleElement()
                .asString()
                .startsWith("行政事业性收费!0 工作表: 缺少工作表; found «")
                .endsWith("»; allowed: 工作表“行政事业性收费”，没有记录时保留表头");
    }

    @Test
    void missingColumnIsToldOnce() {
        assertThat(read(SheetReaders.FEES, "编号,项目,收费日期\n1,费,2021-01-05\n2,费,2021-01-06\n")
                        .errors())
                .containsExactly("行政事业性收费!1 金额(元): 缺少必填列; found «»; allowed: 表头行应有此列");
    }

    @Test
    void columnTwiceIsTold() {
        assertThat(read(SheetReaders.FEES, "编号,项目,项目,收费日期,金额(元)\n").errors())
                .containsExactly("行政事业性收费!1 项目: 列名重复; found «项目»; allowed: 每列只出现一次");
    }

    @Test
    void headingsMayStandInAnyOrderWithBlanksAndStars() {
        Read read = read(SheetReaders.FEES, "\n\"金额\n（元） *\",收费 日期*,项目＊,编 号,经办人\n12.5,2021.3.5,费,1,王\n\n");
        assertThat(read.errors()).isEmpty();
        assertThat(read.warnings()).containsExactly("行政事业性收费!2 经办人: 未知的列，未导入; found «经办人»; allowed: 编号、项目、收费日期、金额(元)");
        assertThat(read.records()).hasSize(1);
    }

    @Test
    void emptySheetIsZeroRecords() {
        Read read = read(SheetReaders.FEES, "");
        assertThat(read.errors()).isEmpty();
        assertThat(read.records()).isEmpty();
    }

    @Test
    void moreErrorsThanAnybodyMendsAreCounted() {
        String[] rows = new String[1500];
        Arrays.setAll(rows, number -> REQUEST.replace("登记号=1", "登记号=" + number).replace("自然人", "人"));
        assertThat(errors(SheetReaders.REQUESTS, rows)).hasSize(1001).last().isEqualTo("（其余 500 处同类问题未列出，请先改正以上各处再试）");
    }

    private record Read(List<String> errors, List<String> warnings, List<Object> records) {}

    private <T> List<String> errors(SheetReader<T> reader, String... rows) {
        return read(reader, new LedgerFolder(folder).with(reader.sheet(), rows)).errors();
    }

    private <T> Read read(SheetReader<T> reader, String text) {
        return read(reader, new LedgerFolder(folder).withText(reader.sheet(), text));
    }

    private static <T> Read read(SheetReader<T> reader, LedgerFolder ledger) {
        Problems errors = new Problems();
        Problems warnings = new Problems();
        List<Object> records = new ArrayList<>();
        try (TableFile file = TableFile.open(ledger.path())) {
            reader.read(file, errors, warnings, read -> records.add(read.record()));
        }
        return new Read(errors.lines(), warnings.lines(), records);
    }
}
