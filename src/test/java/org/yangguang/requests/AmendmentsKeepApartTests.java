package org.yangguang.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.calendar.HolidayCalendar;
import org.yangguang.calendar.KeptDeadlines;
import org.yangguang.calendar.SpecialDay;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.jobs.Chore;
import org.yangguang.organisation.Agency;
import org.yangguang.requests.amendments.Amendment;
import org.yangguang.requests.amendments.AmendmentApplicants;
import org.yangguang.requests.amendments.AmendmentDesk;
import org.yangguang.requests.amendments.AmendmentEvent;
import org.yangguang.requests.amendments.AmendmentPapers;
import org.yangguang.requests.amendments.Asked;
import org.yangguang.requests.amendments.Claim;
import org.yangguang.requests.cases.CaseWorld;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Period;

/** Amendments are kept as requests are, and counted nowhere. */
@SpringBootTest(properties = "yangguang.data=target/test-data/amendments-apart")
@Import(CaseWorld.class)
class AmendmentsKeepApartTests {

    @Autowired
    private CaseWorld world;

    @Autowired
    private AmendmentDesk desk;

    @Autowired
    private AmendmentApplicants applicants;

    @Autowired
    private AmendmentPapers papers;

    @Autowired
    private RequestFigures figures;

    @Autowired
    private List<Chore> chores;

    @Autowired
    private List<KeptDeadlines> deadlines;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    private Agency agency;

    @BeforeEach
    void enter() {
        agency = world.agency();
    }

    private Amendment registered(LocalDate on) {
        Claim claim = new Claim("登记证明", null, null, "85", "95", null);
        Resource proof = new ByteArrayResource("%PDF-1.7\n1 0 obj\n".getBytes()) {
            @Override
            public String getFilename() {
                return "报告.pdf";
            }
        };
        return desk.register(
                agency.agencyId(),
                new Asked(CaseWorld.application(), claim),
                Submission.POST,
                on,
                List.of(proof),
                CaseWorld.CLERK);
    }

    private Amendment rejected(LocalDate on) {
        Amendment made = registered(on);
        made = desk.add(made.id(), 1, new AmendmentEvent.Rejection(on, "不属实"), null, CaseWorld.HANDLER);
        return desk.add(made.id(), 2, new AmendmentEvent.Approved(on, "同意"), null, CaseWorld.HEAD);
    }

    @Test
    void nothingOfThemEntersTableThree() {
        var before =
                figures.count(List.of(agency.agencyId()), Period.ofYear(2021)).get(agency.agencyId());
        rejected(CaseWorld.MONDAY);
        registered(CaseWorld.MONDAY);
        assertThat(figures.count(List.of(agency.agencyId()), Period.ofYear(2021))
                        .get(agency.agencyId()))
                .usingRecursiveComparison()
                .isEqualTo(before);
        assertThat(jdbc.sql("select count(*) from requests.request where agency_id = :agency")
                        .param("agency", agency.agencyId().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whoAskedAndTheEvidenceGoWithTheTimeOfKeeping() {
        Amendment old = rejected(LocalDate.of(2014, 3, 3));
        Amendment open = registered(LocalDate.of(2014, 3, 3));
        Amendment young = rejected(CaseWorld.MONDAY);
        chores.stream()
                .filter(chore -> chore.name().equals("requests.amendments"))
                .forEach(Chore::run);
        assertThat(applicants.of(old.id())).isEmpty();
        assertThat(papers.of(old.id())).isEmpty();
        assertThat(applicants.of(open.id())).isPresent();
        assertThat(applicants.of(young.id())).isPresent();
        assertThat(papers.of(young.id())).hasSize(1);
    }

    @Test
    void aHolidayThatIsAnnouncedLateMovesTheTerm() {
        Amendment made = registered(CaseWorld.MONDAY);
        assertThat(due(made)).isEqualTo("2021-03-29");
        WorkingDays moved = withHoliday("2021-03-22");
        deadlines.forEach(each -> each.compare(moved, change -> {}));
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> deadlines.forEach(each -> each.recount(moved, "测试", new Actor("", "测试"))));
        assertThat(due(made)).isEqualTo("2021-03-30");
    }

    private LocalDate due(Amendment of) {
        return jdbc.sql("select due_on from requests.amendment where id = :id")
                .param("id", of.id())
                .query(LocalDate.class)
                .single();
    }

    private static WorkingDays withHoliday(String day) {
        HolidayCalendar national = HolidayCalendar.national();
        return WorkingDays.of(new HolidayCalendar(
                Stream.concat(
                                national.days().stream(),
                                Stream.of(new SpecialDay(LocalDate.parse(day), SpecialDay.Kind.HOLIDAY, "临时放假")))
                        .sorted(Comparator.comparing(SpecialDay::date))
                        .toList(),
                national.confirmedYears(),
                national.provisionalYears()));
    }
}
