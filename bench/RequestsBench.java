import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;
import org.yangguang.Yangguang;
import org.yangguang.database.Connection;
import org.yangguang.database.EmbeddedPostgres;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.requests.ApplicantType;
import org.yangguang.requests.Submission;
import org.yangguang.requests.cases.Application;
import org.yangguang.requests.cases.CaseDesk;
import org.yangguang.requests.cases.CaseLists;
import org.yangguang.requests.cases.CaseQuery;
import org.yangguang.requests.cases.CaseState;
import org.yangguang.requests.cases.IdentityProof;
import org.yangguang.requests.cases.Intake;
import org.yangguang.shared.Actor;

/**
 * Applications registered each second, durably, as a ratio to the transactions of pgbench that insert the same rows on the same
 * server with as many clients; the first page of a list over 100,000 open cases as a ratio to the same page in hand-written SQL.
 */
public class RequestsBench {

    static final int CLIENTS = 4;
    static final int SECONDS = 10;
    static final int CASES = 100_000;
    static final int ROUNDS = 11;
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final Actor CLERK = new Actor("bench", "受理员");

    /** The rows of one registration, the entry of the trail without its chain. Numbers at random make the series independent. */
    static final String SAME_ROWS = """
            \\set agency 500 + :client_id * 15 + random(0, 14)
            begin;
            insert into requests.number_series (agency_id, series, year, last) values (:agency, '登记', 2026, 1)
              on conflict (agency_id, series, year) do update set last = number_series.last + 1 returning last \\gset
            insert into requests.request (agency_id, registration, applicant_type, applicant_sealed, applicant_digest, submission,
                content, received_on, due_on)
              values (:agency, '2026-' || :last, 'NATURAL_PERSON', decode(repeat('ab', 38), 'hex'), md5(:last::text) || md5('1'),
                'IN_PERSON', '2025年农村道路养护资金分配表，第' || :last || '份', '2026-03-02', '2026-03-30') returning id \\gset
            insert into requests.application (request_id, sealed, identity_digest)
              values (:id, decode(repeat('ab', 330), 'hex'), md5(:last::text) || md5('2'));
            insert into requests.case_event (request_id, number, kind, on_day, facts, login, name, entered_at)
              values (:id, 1, 'Arrived', '2026-03-02', decode(repeat('ab', 180), 'hex'), 'bench', '受理员', now());
            insert into requests.case_file (request_id, state, arrived_on, reopened, version)
              values (:id, 'REGISTERED', '2026-03-02', false, 1);
            insert into bench_entry (number, at, login, name, origin, action, subject, before, after, detail, previous, hash)
              values (nextval('bench_number'), now(), 'bench', '受理员', '本机', '登记申请', '申请 单位1 2026-' || :last, '', '已登记',
                '当面', md5('3') || md5('4'), md5(:id::text) || md5('5'));
            commit;
            """;

    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("bench-postgres");
        try (var postgres = EmbeddedPostgres.open(folder)) {
            var at = postgres.connection();
            var settings = new String[] {
                "--DATABASE_URL=" + at.url() + "?user=" + at.user() + "&password=" + at.password(),
                "--yangguang.keys=" + Files.createTempDirectory("bench").resolve("keys"),
                "--yangguang.data=" + Files.createTempDirectory("bench"),
                "--logging.level.root=error"
            };
            try (var context = new SpringApplicationBuilder(Yangguang.class)
                    .web(WebApplicationType.NONE).logStartupInfo(false).bannerMode(Banner.Mode.OFF).run(settings)) {
                register(context, at);
                list(context);
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    static void register(ConfigurableApplicationContext context, Connection at) throws Exception {
        var directory = context.getBean(AgencyDirectory.class);
        Agency[] agencies = new Agency[60];
        Arrays.setAll(agencies, n -> directory.enter(Agency.entered("单位" + n, AgencyKind.DEPARTMENT, null)));
        var desk = context.getBean(CaseDesk.class);
        registered(desk, agencies, 2);
        double ours = registered(desk, agencies, SECONDS);
        double plain = pgbench(at);
        System.out.printf("applications registered by %d clients: %.0f/s, pgbench %.0f/s, ratio %.2f (target 0.3 at least)%n",
                CLIENTS, ours, plain, ours / plain);
    }

    /** How many a second. */
    static double registered(CaseDesk desk, Agency[] agencies, int seconds) throws Exception {
        var done = new AtomicInteger();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int client = 0; client < CLIENTS; client++) {
                clients.submit(() -> {
                    while (System.nanoTime() < end) {
                        int n = done.getAndIncrement();
                        desk.register(agencies[n % agencies.length].agencyId(), intake(n), CLERK);
                    }
                });
            }
        }
        return (double) done.get() / seconds;
    }

    static Intake intake(int n) {
        var application = new Application(ApplicantType.NATURAL_PERSON, "申请人" + n, IdentityProof.RESIDENT_CARD,
                "11010519491231002X", null, "13800138000", null, null, null,
                Application.WantedForm.ELECTRONIC, Application.WantedWay.DOWNLOAD, null, false);
        return new Intake(application, Submission.IN_PERSON, false, DAY, "2025年农村道路养护资金分配表，第" + n + "份");
    }

    /** Transactions a second, as pgbench tells them. */
    static double pgbench(Connection at) throws Exception {
        var place = Pattern.compile("//([^:/]+):(\\d+)/([^?]+)").matcher(at.url());
        if (!place.find()) {
            throw new IllegalStateException(at.url());
        }
        List<String> server = List.of("-h", place.group(1), "-p", place.group(2), "-U", at.user(), place.group(3));
        run(List.of("psql", "-q", "-c", "create table bench_entry (like audit.entry including all); create sequence bench_number"),
                at, server);
        var script = Files.createTempFile("bench", ".sql");
        Files.writeString(script, SAME_ROWS);
        String said = run(List.of("pgbench", "-n", "-f", script.toString(), "-c", Integer.toString(CLIENTS), "-j", "2", "-T",
                Integer.toString(SECONDS)), at, server);
        Files.delete(script);
        var found = Pattern.compile("tps = ([\\d.]+)").matcher(said);
        if (!found.find()) {
            throw new IllegalStateException(said);
        }
        return Double.parseDouble(found.group(1));
    }

    static String run(List<String> program, Connection at, List<String> server) throws Exception {
        var command = new ArrayList<>(program);
        command.addAll(server);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", at.password());
        var process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return said;
    }

    static void list(ConfigurableApplicationContext context) {
        var jdbc = new JdbcTemplate(context.getBean(DataSource.class));
        jdbc.execute("""
                insert into requests.request (agency_id, registration, received_on, applicant_type, content, due_on)
                select 1000 + n %% 60, n::text, received, 'NATURAL_PERSON', '2025年农村道路养护资金分配表，第' || n || '份', received + 28
                from (select n, date '2026-01-01' + (n::bigint * 7919 %% 300)::int as received from generate_series(1, %d) n) made"""
                .formatted(CASES));
        jdbc.execute("""
                insert into requests.case_file (request_id, state, arrived_on, handler_login, handler_name, version)
                select id, 'HANDLING', received_on, 'u' || id % 50, '承办人', 3 from requests.request where agency_id >= 1000""");
        jdbc.execute("vacuum analyze requests.request");
        jdbc.execute("vacuum analyze requests.case_file");
        var lists = context.getBean(CaseLists.class);
        List<CaseState> open = Arrays.stream(CaseState.values()).filter(CaseState::open).toList();
        var query = new CaseQuery(null, "", open, null, false, "due", false);
        double[] ours = new double[ROUNDS];
        double[] plain = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            jdbc.queryForList("""
                    select r.id, r.registration, r.content, c.state, r.due_on, c.handler_name
                    from requests.request r join requests.case_file c on c.request_id = r.id
                    where r.closed_on is null order by r.due_on, r.id limit 50""");
            jdbc.queryForObject("""
                    select count(*) from requests.request r join requests.case_file c on c.request_id = r.id
                    where r.closed_on is null""", Long.class);
            long middle = System.nanoTime();
            lists.page(query, 1, 50);
            ours[round] = (System.nanoTime() - middle) / 1e6;
            plain[round] = (middle - start) / 1e6;
        }
        System.out.printf("first page of %,d open cases: %.0f ms, hand-written SQL %.0f ms, ratio %.2f (target 2 at most)%n",
                CASES, FiguresBench.median(ours), FiguresBench.median(plain), FiguresBench.median(ours) / FiguresBench.median(plain));
    }
}
