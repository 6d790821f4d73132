package org.yangguang.ledgers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yangguang.audit.AuditVerifications;
import org.yangguang.ledgers.sheets.LedgerSheet;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.registers.Recorded;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Refusal;

@SpringBootTest
class LedgerImportTests {

    private static final Path SEED = Path.of("src/test/resources/seed/ledgers-2021");
    private static final Actor CLERK = new Actor("wang", "王某某");
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String REQUEST = "登记号=1;收到日期=2021-03-01;申请人类型=自然人;申请人=王某某;申请内容=预算;";

    @Autowired
    LedgerImport ledgers;

    @Autowired
    AgencyDirectory agencies;

    @Autowired
    AuditVerifications trail;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    private AgencyId agency;

    @BeforeEach
    void enter() {
        String name = "测试单位" + NUMBER.incrementAndGet();
        agency = agencies.enter(Agency.entered(name, AgencyKind.DEPARTMENT, null))
                .agencyId();
    }

    private LedgerOutcome bring(Path ledger, Recorded.Known known) {
        return ledgers.run(new LedgerImport.Order(ledger, agency, 2021, known, true, CLERK), LedgerProgress.NONE);
    }

    private LedgerOutcome bring(LedgerFolder ledger) {
        return bring(ledger.path(), Recorded.Known.REPORT);
    }

    private long rows() {
        String sql = """
                select (select count(*) from requests.request where agency_id = :agency)
                  + (select count(*) from remedies.reconsideration where agency_id = :agency)
                  + (select count(*) from remedies.lawsuit where agency_id = :agency)
                  + (select count(*) from publication.normative_document where agency_id = :agency)
                  + (select count(*) from publication.enforcement_decision where agency_id = :agency)
                  + (select count(*) from publication.administrative_fee where agency_id = :agency)
                  + (select count(*) from channels.dispatch where agency_id = :agency)
                  + (select count(*) from organisation.zone where agency_id = :agency)
                  + (select count(*) from gazette.issue where agency_id = :agency)
                  + (select count(*) from interaction.open_day where agency_id = :agency)
                  + (select count(*) from inspection.monthly_check where agency_id = :agency)
                  + (select count(*) from inspection.quarterly_notice where agency_id = :agency)
                  + (select count(*) from supervision.training where agency_id = :agency)
                  + (select count(*) from supervision.guidance_visit where agency_id = :agency)""";
        return jdbc.sql(sql).param("agency", agency.value()).query(Long.class).single();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledgers.xlsx", "csv"})
    void everyRowOfTheSeedLandsWithItsOwner(String name) {
        assertThat(bring(SEED.resolve(name), Recorded.Known.REPORT)).isInstanceOf(LedgerOutcome.Imported.class);
        assertThat(rows()).isEqualTo(8 + 30 + 1450 + 46);
    }

    @Test
    void sameFileTwiceChangesNothing() {
        bring(SEED.resolve("ledgers.xlsx"), Recorded.Known.REPORT);
        LedgerOutcome again = bring(SEED.resolve("csv"), Recorded.Known.REPORT);
        assertThat(again)
                .isInstanceOfSatisfying(
                        LedgerOutcome.Imported.class,
                        imported -> assertThat(imported.sheets().values()).allSatisfy(sheet -> {
                            assertThat(sheet.added()).isZero();
                            assertThat(sheet.changes()).isEmpty();
                        }));
        assertThat(rows()).isEqualTo(1534);
    }

    @Test
    void oneBadRowInTheLastSheetStoresNothingAtAll() {
        LedgerOutcome outcome = bring(new LedgerFolder(folder)
                .with(LedgerSheet.REQUESTS, REQUEST)
                .with(LedgerSheet.DISPATCHES, "编号=1;标题=甲;发布日期=2021-05-01;渠道=微信")
                .with(LedgerSheet.ACTIVITIES, "编号=1;类别=聚餐;日期=2021-05-01;名称=乙"));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        LedgerOutcome.Rejected.class,
                        rejected -> assertThat(rejected.errors())
                                .containsExactly(
                                        "日常工作!2 类别: 不在允许的取值之内; found «聚餐»; allowed: 月度检查、季度通报、业务培训、督查指导、政务公开专区、政府公报、开放日"));
        assertThat(rows()).isZero();
    }

    @Test
    void knownKeyWithOtherValuesIsStoredOnlyWhenConfirmed() {
        bring(new LedgerFolder(folder).with(LedgerSheet.REQUESTS, REQUEST));
        LedgerFolder changed = new LedgerFolder(folder)
                .with(LedgerSheet.REQUESTS, REQUEST.replace("预算", "决算").replace("王某某", "李某某"), "登记号=2;" + REQUEST);
        assertThat(bring(changed))
                .isInstanceOfSatisfying(
                        LedgerOutcome.ChangesToConfirm.class,
                        changes -> assertThat(changes.changes())
                                .containsExactly("依申请公开!1 申请人: «（已加密）» → «（已加密）»", "依申请公开!1 申请内容: «预算» → «决算»"));
        assertThat(contents()).containsExactly("预算");
        assertThat(bring(changed.path(), Recorded.Known.AMEND)).isInstanceOf(LedgerOutcome.Imported.class);
        assertThat(contents()).containsExactly("决算", "预算");
    }

    private List<String> contents() {
        return jdbc.sql("select content from requests.request where agency_id = :agency order by registration")
                .param("agency", agency.value())
                .query(String.class)
                .list();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    REQUESTS | 登记号=1;收到日期=2021-03-01;申请人类型=自然人;申请内容=甲;答复日期=2021-03-06;处理结果=予以公开 | 依申请公开!2 答复日期: 答复日期是休息日; found «2021-03-06»; allowed: 工作日
                    REQUESTS | 登记号=1;收到日期=2021-03-01;申请人类型=自然人;申请内容=甲;答复日期=2021-03-30;处理结果=予以公开 | 依申请公开!2 答复日期: 超过答复期限; found «2021-03-30»; allowed: 不晚于 2021-03-29
                    REQUESTS | 登记号=1;收到日期=2022-03-01;申请人类型=自然人;申请内容=甲 | 依申请公开!2 收到日期: 不在导入年度之内，计入其所在年度; found «2022-03-01»; allowed: 2021-01-01 至 2021-12-31
                    REQUESTS | 登记号=1;收到日期=2021-03-01;申请人类型=自然人;申请内容=甲;答复日期=2021-03-03;处理结果=予以公开;信息处理费(元)=100 | 依申请公开!0 信息处理费(元): 本年办结申请的信息处理费合计与行政事业性收费中信息处理费的合计不一致; found «100»; allowed: 0
                    RECONSIDERATIONS | 案号=1;登记号=9;申请日期=2021-05-01;结果=尚未审结 | 行政复议!2 登记号: 没有这个登记号的申请; found «9»; allowed: 已登记的申请的登记号
                    LAWSUITS | 案号=1;起诉方式=复议后起诉;起诉日期=2021-05-01;结果=尚未审结 | 行政诉讼!2 起诉方式: 复议后起诉而没有相应的行政复议记录; found «复议后起诉»; allowed: 先登记行政复议，或者改为未经复议直接起诉
                    REQUESTS | 登记号=1;收到日期=2019-03-01;申请人类型=自然人;申请内容=甲;答复日期=2019-03-04;处理结果=予以公开 | 依申请公开!2 收到日期: 不在导入年度之内，计入其所在年度; found «2019-03-01»; allowed: 2021-01-01 至 2021-12-31
                    DOCUMENTS | 文号=1;标题=甲;类别=规章;成文日期=2021-05-01 | 规范性文件!2 类别: 县级以下行政机关没有规章制定权，按所填计入; found «规章»; allowed: 行政规范性文件
                    ENFORCEMENT | 决定书文号=1;类别=行政许可;决定日期=2020-05-01 | 行政执法!2 决定日期: 不在导入年度之内，计入其所在年度; found «2020-05-01»; allowed: 2021-01-01 至 2021-12-31
                    """)
    void whatShouldBeLookedAtIsToldAndStored(LedgerSheet sheet, String row, String line) {
        LedgerOutcome outcome = bring(new LedgerFolder(folder).with(sheet, row));
        assertThat(outcome).isInstanceOf(LedgerOutcome.Imported.class);
        assertThat(outcome.warnings()).containsExactly(line);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void yearWithoutConfirmedCalendarIsToldOnce() {
        LedgerOutcome outcome = bring(new LedgerFolder(folder)
                .with(
                        LedgerSheet.REQUESTS,
                        "登记号=1;收到日期=2018-03-01;申请人类型=自然人;申请内容=甲;答复日期=2021-03-02;处理结果=予以公开",
                        "登记号=2;收到日期=2018-03-02;申请人类型=自然人;申请内容=甲;答复日期=2021-03-02;处理结果=予以公开"));
        assertThat(outcome.warnings())
                .containsExactly(
                        "依申请公开!2 答复日期: 2018 年的放假安排尚未随本系统提供，涉及该年的申请无法判断是否逾期; found «2018»; allowed: 放假安排已提供的年度");
    }

    @Test
    void stockFromEarlierYearsIsNoReasonToWarn() {
        assertThat(bring(SEED.resolve("csv"), Recorded.Known.REPORT).warnings()).isEmpty();
    }

    @Test
    void fileThatIsNoWorkbookStoresNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("台账.xlsx"), "登记号\n1\n");
        assertThatThrownBy(() -> bring(file, Recorded.Known.REPORT)).isInstanceOf(Refusal.class);
        assertThat(rows()).isZero();
    }

    @Test
    void callingItOffStoresNothing() {
        LedgerOutcome outcome = ledgers.run(
                new LedgerImport.Order(SEED.resolve("csv"), agency, 2021, Recorded.Known.REPORT, true, CLERK),
                (sheet, rows) -> rows < 500);
        assertThat(outcome).isInstanceOf(LedgerOutcome.Cancelled.class);
        assertThat(rows()).isZero();
    }

    @Test
    void checkingOnlyStoresNothing() {
        ledgers.run(
                new LedgerImport.Order(SEED.resolve("csv"), agency, 2021, Recorded.Known.REPORT, false, CLERK),
                LedgerProgress.NONE);
        assertThat(rows()).isZero();
    }

    @Test
    void importLeavesATraceThatCannotBeTouchedUnnoticed() {
        bring(new LedgerFolder(folder).with(LedgerSheet.REQUESTS, REQUEST));
        String subject = agencies.get(agency).name() + " 2021 年度";
        assertThat(jdbc.sql("select detail from audit.entry where subject = :subject")
                        .param("subject", subject)
                        .query(String.class)
                        .single())
                .contains("SM3", "依申请公开 新增 1、未变 0", "变更 0 处");
        assertThat(trail.whole(Actor.PROGRAM, AuditVerifications.Watch.NONE)
                        .orElseThrow()
                        .holds())
                .isTrue();
        assertThatThrownBy(() -> jdbc.sql("delete from audit.entry").update()).hasMessageContaining("append-only");
        tamper("update audit.entry set detail = detail || ' ' where subject = :subject", subject);
        assertThat(trail.whole(Actor.PROGRAM, AuditVerifications.Watch.NONE)
                        .orElseThrow()
                        .holds())
                .isFalse();
        tamper("update audit.entry set detail = left(detail, -1) where subject = :subject", subject);
        assertThat(trail.whole(Actor.PROGRAM, AuditVerifications.Watch.NONE)
                        .orElseThrow()
                        .holds())
                .isTrue();
    }

    private void tamper(String sql, String subject) {
        jdbc.sql("alter table audit.entry disable trigger entry_is_append_only").update();
        jdbc.sql(sql).param("subject", subject).update();
        jdbc.sql("alter table audit.entry enable trigger entry_is_append_only").update();
    }

    @Test
    void templateIsAnEmptyLedger() throws IOException {
        Path template = folder.resolve("模板.xlsx");
        try (OutputStream out = Files.newOutputStream(template)) {
            LedgerTemplate.write(out);
        }
        LedgerOutcome outcome = bring(template, Recorded.Known.REPORT);
        assertThat(outcome).isInstanceOf(LedgerOutcome.Imported.class);
        assertThat(outcome.warnings()).isEmpty();
        assertThat(rows()).isZero();
    }
}
