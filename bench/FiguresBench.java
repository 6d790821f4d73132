import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yangguang.Yangguang;
import org.yangguang.database.ThrowAwayPostgres;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.RequestFigures;
import org.yangguang.shared.Period;

/** Figures of one agency and of 60 over 1,000,000 requests, as a ratio to the same sums in one hand-written SQL pass. */
public class FiguresBench {

    static final int AGENCIES = 60;
    static final int REQUESTS = 1_000_000;
    static final int ROUNDS = 11;

    public static void main(String[] args) throws Exception {
        String baseline = Files.readString(Path.of(args[0]));
        try (var postgres = ThrowAwayPostgres.start()) {
            var at = postgres.connection();
            var settings = new String[] {
                "--DATABASE_URL=" + at.url() + "?user=" + at.user() + "&password=" + at.password(),
                "--yangguang.keys=" + Files.createTempDirectory("bench").resolve("keys"),
                "--logging.level.root=error"
            };
            try (var context = new SpringApplicationBuilder(Yangguang.class)
                    .web(WebApplicationType.NONE).logStartupInfo(false).bannerMode(org.springframework.boot.Banner.Mode.OFF).run(settings)) {
                var jdbc = new JdbcTemplate(context.getBean(DataSource.class));
                fill(jdbc);
                var figures = context.getBean(RequestFigures.class);
                compare(jdbc, figures, baseline, 30, 30);
                compare(jdbc, figures, baseline, 1, AGENCIES);
            }
        }
    }

    static void fill(JdbcTemplate jdbc) {
        jdbc.execute("""
                insert into requests.request (agency_id, registration, received_on, applicant_type, content, closed_on, outcome, fee_fen, due_on)
                select 1 + n %% %d, n::text, received, (array['NATURAL_PERSON','COMMERCIAL_ENTERPRISE','RESEARCH_INSTITUTION',
                    'PUBLIC_WELFARE_ORGANISATION','LEGAL_SERVICE_BODY','OTHER'])[1 + n %% 6], 'content ' || n,
                  case when n %% 11 > 0 then received + n %% 40 end,
                  case when n %% 11 > 0 then (array['GRANTED','PARTLY_GRANTED','NOT_HELD','REPEATED','STATE_SECRET','OTHERWISE_CLOSED'])[1 + n %% 5] end,
                  n %% 100, received + 28
                from (select n, date '2020-01-01' + (n::bigint * 7919 %% 1826)::int as received from generate_series(1, %d) n) as made"""
                .formatted(AGENCIES, REQUESTS));
        jdbc.execute("vacuum analyze requests.request");
    }

    static void compare(JdbcTemplate jdbc, RequestFigures figures, String baseline, int first, int last) {
        List<AgencyId> agencies = LongStream.rangeClosed(first, last).mapToObj(AgencyId::new).toList();
        double[] ours = new double[ROUNDS];
        double[] plain = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            jdbc.query(baseline, row -> {}, first, last);
            long middle = System.nanoTime();
            figures.count(agencies, Period.ofYear(2022));
            ours[round] = (System.nanoTime() - middle) / 1e6;
            plain[round] = (middle - start) / 1e6;
        }
        System.out.printf("figures of %2d agencies over %,d requests: %.0f ms, hand-written SQL %.0f ms, ratio %.2f (target 1.5)%n",
                last - first + 1, REQUESTS, median(ours), median(plain), median(ours) / median(plain));
    }

    static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
