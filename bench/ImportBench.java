import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.Lifecycle;
import org.yangguang.Yangguang;
import org.yangguang.database.ThrowAwayPostgres;
import org.yangguang.documents.files.FileId;
import org.yangguang.documents.files.FileStore;
import org.yangguang.documents.tables.TableFile;
import org.yangguang.jobs.Job;
import org.yangguang.jobs.Jobs;
import org.yangguang.ledgers.LedgerImport;
import org.yangguang.ledgers.LedgerJobInput;
import org.yangguang.ledgers.LedgerJobs;
import org.yangguang.ledgers.LedgerOutcome;
import org.yangguang.ledgers.LedgerProgress;
import org.yangguang.ledgers.sheets.LedgerColumn;
import org.yangguang.ledgers.sheets.LedgerSheet;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.registers.Recorded;
import org.yangguang.shared.Actor;

/** Import of 100,000 requests as a ratio to reading the sheet alone; run with the heap to be proven enough. */
public class ImportBench {

    static final int ROWS = 100_000;

    public static void main(String[] args) throws Exception {
        Path file = Files.createTempDirectory("bench").resolve("ledger.xlsx");
        write(file);
        try (var postgres = ThrowAwayPostgres.start()) {
            var at = postgres.connection();
            var settings = new String[] {
                "--DATABASE_URL=" + at.url() + "?user=" + at.user() + "&password=" + at.password(),
                "--yangguang.data=" + file.resolveSibling("data"),
                "--server.port=0",
                "--logging.level.root=error"
            };
            try (var context = new SpringApplicationBuilder(Yangguang.class)
                    .web(WebApplicationType.SERVLET).logStartupInfo(false).bannerMode(org.springframework.boot.Banner.Mode.OFF).run(settings)) {
                read(file);
                for (int round = 1; round <= 3; round++) {
                    measure(context.getBean(AgencyDirectory.class), context.getBean(LedgerImport.class), file, round);
                }
                background(context, file);
            }
        }
    }

    static void measure(AgencyDirectory agencies, LedgerImport ledgers, Path file, int round) {
        Agency agency = agencies.enter(Agency.entered("bench " + round, AgencyKind.DEPARTMENT, null));
        double reading = read(file);
        var order = new LedgerImport.Order(file, agency.agencyId(), 2022, Recorded.Known.REPORT, true, Actor.COMMAND_LINE);
        long start = System.nanoTime();
        LedgerOutcome outcome = ledgers.run(order, LedgerProgress.NONE);
        double importing = (System.nanoTime() - start) / 1e6;
        if (!(outcome instanceof LedgerOutcome.Imported)) {
            throw new IllegalStateException(outcome.toString());
        }
        start = System.nanoTime();
        ledgers.run(order, LedgerProgress.NONE);
        double again = (System.nanoTime() - start) / 1e6;
        System.out.printf("import of %,d rows, heap %d MB: %.0f ms, reading the sheet %.0f ms, ratio %.2f (target 4); again unchanged %.0f ms%n",
                ROWS, Runtime.getRuntime().maxMemory() >> 20, importing, reading, importing / reading, again);
    }

    /** The same as a job, from the upload on; and what the scheduler adds to the start of the program. */
    static void background(ConfigurableApplicationContext context, Path file) throws Exception {
        Lifecycle scheduler = context.getBean("jobScheduler", Lifecycle.class);
        scheduler.stop();
        long start = System.nanoTime();
        scheduler.start();
        System.out.printf("start of the scheduler: %.0f ms%n", (System.nanoTime() - start) / 1e6);
        Agency agency = context.getBean(AgencyDirectory.class).enter(Agency.entered("bench job", AgencyKind.DEPARTMENT, null));
        Jobs jobs = context.getBean(Jobs.class);
        start = System.nanoTime();
        FileId stored;
        try (var in = Files.newInputStream(file)) {
            stored = context.getBean(FileStore.class).put(in, "ledger.xlsx", Actor.COMMAND_LINE).id();
        }
        double storing = (System.nanoTime() - start) / 1e6;
        var id = context.getBean(LedgerJobs.class)
                .start(new LedgerJobInput(stored, agency.agencyId(), 2022, false, true), Actor.COMMAND_LINE);
        while (!jobs.get(id).state().over()) {
            Thread.sleep(50);
        }
        Job job = jobs.get(id);
        System.out.printf("as a job, heap %d MB: %s, %.0f ms in all, of which storing the file (%,d bytes) %.0f ms%n",
                Runtime.getRuntime().maxMemory() >> 20, job.progress(), (System.nanoTime() - start) / 1e6, Files.size(file), storing);
    }

    static double read(Path file) {
        long start = System.nanoTime();
        long cells = 0;
        try (TableFile tables = TableFile.open(file); TableFile.Rows rows = tables.rows(LedgerSheet.REQUESTS.title())) {
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                cells += row.get().values().size();
            }
        }
        if (cells < ROWS) {
            throw new IllegalStateException("read " + cells);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    static void write(Path file) throws Exception {
        try (var workbook = new SXSSFWorkbook(null, 100, false, true); OutputStream out = Files.newOutputStream(file)) {
            for (LedgerSheet sheet : LedgerSheet.values()) {
                var made = workbook.createSheet(sheet.title());
                Row head = made.createRow(0);
                int column = 0;
                for (LedgerColumn one : sheet.columns()) {
                    head.createCell(column++).setCellValue(one.name());
                }
                if (sheet == LedgerSheet.REQUESTS) {
                    for (int number = 1; number <= ROWS; number++) {
                        fill(made.createRow(number), number);
                    }
                }
            }
            workbook.write(out);
        }
    }

    static void fill(Row row, int number) {
        LocalDate received = LocalDate.of(2022, 1, 4).plusDays(number % 300);
        String[] cells = {
            "R" + number, received.toString(), number % 3 == 0 ? "商业企业" : "自然人", "申请人" + number, "网络",
            "申请公开第" + number + "号项目的批准文件和资金使用情况", "", "", "", "", "", received.plusDays(10).toString(),
            number % 2 == 0 ? "予以公开" : "本机关不掌握相关政府信息", number % 2 == 0 ? "" : "不存在", "", "公复" + number, "0", "办公室", ""
        };
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                row.createCell(column).setCellValue(cells[column]);
            }
        }
    }
}
