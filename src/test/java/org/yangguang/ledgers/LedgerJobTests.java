package org.yangguang.ledgers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.yangguang.documents.files.FileId;
import org.yangguang.documents.files.FileStore;
import org.yangguang.jobs.Job;
import org.yangguang.jobs.JobId;
import org.yangguang.jobs.JobState;
import org.yangguang.jobs.Jobs;
import org.yangguang.ledgers.LedgerJobResult.Change;
import org.yangguang.ledgers.LedgerJobResult.Outcome;
import org.yangguang.ledgers.LedgerJobResult.Sheet;
import org.yangguang.ledgers.sheets.LedgerSheet;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.shared.Actor;

@SpringBootTest(properties = {"yangguang.jobs.run=true", "yangguang.jobs.poll=50ms"})
class LedgerJobTests {

    private static final Path SEED = Path.of("src/test/resources/seed/ledgers-2021/ledgers.xlsx");
    private static final Actor CLERK = new Actor("wang", "王某某");

    @Autowired
    LedgerJobs ledgers;

    @Autowired
    Jobs jobs;

    @Autowired
    FileStore files;

    @Autowired
    AgencyDirectory agencies;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @TempDir
    static Path data;

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry registry) {
        registry.add("yangguang.data", data::toString);
    }

    private AgencyId agency;

    @BeforeEach
    void enter() {
        agency = agencies.enter(Agency.entered("测试单位" + System.nanoTime(), AgencyKind.DEPARTMENT, null))
                .agencyId();
    }

    private FileId seed() throws IOException {
        try (InputStream in = Files.newInputStream(SEED)) {
            return files.put(in, "台账.xlsx", CLERK).id();
        }
    }

    /** A folder of CSV files as people send it. */
    private FileId packed(LedgerFolder ledger) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                Stream<Path> tables = Files.list(ledger.path())) {
            for (Path table : tables.toList()) {
                zip.putNextEntry(new ZipEntry(table.getFileName().toString()));
                zip.write(Files.readAllBytes(table));
                zip.closeEntry();
            }
        }
        return files.put(new ByteArrayInputStream(bytes.toByteArray()), "台账.zip", CLERK)
                .id();
    }

    private JobId start(FileId file, boolean accept, boolean store) {
        return ledgers.start(new LedgerJobInput(file, agency, 2021, accept, store), CLERK);
    }

    private Job ended(JobId id) {
        return await().atMost(Duration.ofMinutes(2))
                .until(() -> jobs.get(id), job -> job.state().over());
    }

    private LedgerJobResult result(FileId file, boolean accept, boolean store) {
        Job job = ended(start(file, accept, store));
        assertThat(job.state()).as(job.progress().message()).isEqualTo(JobState.DONE);
        return ledgers.result(job).orElseThrow();
    }

    private long requests() {
        return jdbc.sql("select count(*) from requests.request where agency_id = :agency")
                .param("agency", agency.value())
                .query(Long.class)
                .single();
    }

    private static String request(String number, String content) {
        return "登记号=" + number + ";收到日期=2021-03-01;申请人类型=自然人;申请内容=" + content;
    }

    @Test
    void ledgerIsImportedInTheBackgroundWithItsCounts() throws IOException {
        Job job = ended(start(seed(), false, true));
        LedgerJobResult result = ledgers.result(job).orElseThrow();
        assertThat(result.outcome()).isEqualTo(Outcome.STORED);
        assertThat(result.sheets()).hasSize(8);
        assertThat(result.sheets().stream().mapToInt(Sheet::added).sum()).isEqualTo(1534);
        assertThat(result.fullList()).isNull();
        assertThat(job.progress().percent()).isEqualTo(100);
        assertThat(job.progress().done()).isBetween(1534L, 1560L);
        assertThat(job.order().scope()).isEqualTo(agency.value());
        assertThat(jdbc.sql("select name from audit.entry where action = '导入台账' and subject like :subject")
                        .param("subject", agencies.get(agency).name() + "%")
                        .query(String.class)
                        .list())
                .containsExactly("王某某");
    }

    @Test
    void dryRunTellsWhatWouldChangeAndStoresNothing() throws IOException {
        result(
                packed(new LedgerFolder(folder).with(LedgerSheet.REQUESTS, request("1", "甲"), request("2", "乙"))),
                false,
                true);
        FileId second = packed(new LedgerFolder(folder)
                .with(LedgerSheet.REQUESTS, request("1", "改"), request("2", "乙"), request("3", "丙")));

        LedgerJobResult result = result(second, false, false);
        assertThat(result.outcome()).isEqualTo(Outcome.TO_CONFIRM);
        assertThat(result.sheets().getFirst()).isEqualTo(new Sheet("依申请公开", 1, 1, 1));
        assertThat(result.changes().first()).containsExactly(new Change("依申请公开", "1", "申请内容", "甲", "改"));
        assertThat(requests()).isEqualTo(2);

        assertThat(result(second, true, false).outcome()).isEqualTo(Outcome.CHECKED);
        assertThat(requests()).isEqualTo(2);

        LedgerJobResult stored = result(second, true, true);
        assertThat(stored.outcome()).isEqualTo(Outcome.STORED);
        assertThat(stored.changes().total()).isOne();
        assertThat(requests()).isEqualTo(3);
    }

    @Test
    void wrongLedgerIsRejectedWithItsFirstLinesAndAllOfThemInAFile() throws IOException {
        String[] rows = IntStream.rangeClosed(1, 300)
                .mapToObj(number -> request("" + number, "甲").replace("2021-03-01", "=某日"))
                .toArray(String[]::new);
        LedgerJobResult result = result(packed(new LedgerFolder(folder).with(LedgerSheet.REQUESTS, rows)), false, true);
        assertThat(result.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(result.sheets()).isEmpty();
        assertThat(result.errors().total()).isEqualTo(300);
        assertThat(result.errors().first()).hasSize(200).first().asString().startsWith("依申请公开!2 收到日期: ");
        try (InputStream in = files.open(Objects.requireNonNull(result.fullList()))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .hasSize(301);
        }
        assertThat(requests()).isZero();
    }

    @Test
    void importCalledOffMidwayStoresNothing() throws IOException {
        String rows = IntStream.rangeClosed(1, 60_000)
                .mapToObj(number -> number + ",2021-03-01,自然人,甲,,")
                .collect(Collectors.joining("\n", "登记号,收到日期,申请人类型,申请内容,答复日期,处理结果\n", "\n"));
        JobId id = start(packed(new LedgerFolder(folder).withText(LedgerSheet.REQUESTS, rows)), false, true);
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> jobs.get(id).progress().done() > 0);
        assertThat(jobs.get(id).state()).isEqualTo(JobState.RUNNING);
        assertThat(jobs.get(id).progress().total()).isBetween(60_000L, 60_020L);
        jobs.cancel(id, CLERK);
        Job job = ended(id);
        assertThat(job.state()).isEqualTo(JobState.CANCELLED);
        assertThat(job.progress().message()).isEqualTo("导入已取消，没有存入。");
        assertThat(job.progress().done()).isLessThan(60_000L);
        assertThat(requests()).isZero();
    }

    @Test
    void fileThatIsNoLedgerFailsWithItsReason() {
        FileId file = files.put(new ByteArrayInputStream("登记号".getBytes(StandardCharsets.UTF_8)), "台账.xlsx", CLERK)
                .id();
        Job job = ended(start(file, false, true));
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.progress().message()).contains("内容不是 Excel 工作簿");
        assertThat(job.attempts()).isOne();
    }

    private static final String NAME = "欧阳申请人";

    /** Packed without being compressed, so that a name in it would be found if it lay there in plain. */
    private FileId stored(LedgerFolder ledger) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                Stream<Path> tables = Files.list(ledger.path())) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Path table : tables.toList()) {
                zip.putNextEntry(new ZipEntry(table.getFileName().toString()));
                zip.write(Files.readAllBytes(table));
                zip.closeEntry();
            }
        }
        assertThat(holdsName(bytes.toByteArray())).isTrue();
        return files.put(new ByteArrayInputStream(bytes.toByteArray()), "台账.zip", CLERK)
                .id();
    }

    private static boolean holdsName(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1)
                .contains(new String(NAME.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    private static List<Path> filesWithTheName() throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(data)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (holdsName(Files.readAllBytes(file))) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    @Test
    void noNameOfALedgerLiesInTheDataFolderBeforeOrAfterItsImport() throws IOException {
        FileId file = stored(new LedgerFolder(folder).with(LedgerSheet.REQUESTS, request("1", "甲") + ";申请人=" + NAME));
        assertThat(filesWithTheName()).isEmpty();
        assertThat(result(file, false, true).outcome()).isEqualTo(Outcome.STORED);
        assertThat(filesWithTheName()).isEmpty();
        assertThat(requests()).isOne();
    }

    @Test
    void nameInTheWrongColumnIsQuotedToPeopleAndKeptInPlainNowhere() throws IOException {
        String[] rows = IntStream.rangeClosed(1, 300)
                .mapToObj(number -> request("" + number, "甲").replace("自然人", NAME))
                .toArray(String[]::new);
        LedgerJobResult result = result(stored(new LedgerFolder(folder).with(LedgerSheet.REQUESTS, rows)), false, true);
        assertThat(result.errors().first().getFirst()).contains(NAME);
        assertThat(result.fullList()).isNotNull();
        assertThat(filesWithTheName()).isEmpty();
        assertThat(jdbc.sql("select count(*) from jobs.job where cast(result as text) like '%' || :name || '%'")
                        .param("name", NAME)
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
