package org.yangguang.requests.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yangguang.identity.Account;
import org.yangguang.identity.AccountDesk;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignInToken;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.requests.ApplicantType;
import org.yangguang.requests.Submission;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.decisions.RequiredFact;
import org.yangguang.shared.Actor;

/** An agency with its people and cases, for tests against the real database. */
@TestComponent
public class CaseWorld {

    public static final Actor CLERK = new Actor("clerk", "张某");
    public static final Actor HANDLER = new Actor("handler", "李某");
    public static final Actor LAWYER = new Actor("lawyer", "法某");
    public static final Actor HEAD = new Actor("head", "周某");
    public static final LocalDate MONDAY = LocalDate.of(2021, 3, 1);

    private final AgencyDirectory agencies;
    private final AccountDesk accounts;
    private final CaseDesk desk;
    private final CaseFiles files;
    private final JdbcClient jdbc;

    CaseWorld(AgencyDirectory agencies, AccountDesk accounts, CaseDesk desk, CaseFiles files, JdbcClient jdbc) {
        this.agencies = agencies;
        this.accounts = accounts;
        this.desk = desk;
        this.files = files;
        this.jdbc = jdbc;
    }

    public Agency agency() {
        return agencies.enter(Agency.entered("住建局" + System.nanoTime(), AgencyKind.DEPARTMENT, null));
    }

    /** Somebody of the agency with those duties. */
    public SignInToken with(Agency agency, Duty... duties) {
        Actor test = new Actor("", "测试");
        Account account =
                accounts.createWithPassword("u" + System.nanoTime(), "某人", agency.agencyId(), "Tz7-kq9-Wm", test);
        return new SignInToken(accounts.grant(account.accountId(), account.version(), Set.of(duties), test));
    }

    public static Application application() {
        return new Application(
                ApplicantType.NATURAL_PERSON,
                "赵小明",
                IdentityProof.RESIDENT_CARD,
                "11010519491231002X",
                null,
                "13800138000",
                "zhao@example.com",
                "明川县新城新区1号",
                "756500",
                Application.WantedForm.ELECTRONIC,
                Application.WantedWay.DOWNLOAD,
                null,
                true);
    }

    public OpenedCase arrived(Agency agency, Submission channel) {
        return desk.register(
                agency.agencyId(), new Intake(application(), channel, false, MONDAY, "2020年供热特许经营协议"), CLERK);
    }

    /** A case handed in on 1 March 2021 and given to the handler. */
    public OpenedCase handled(Agency agency) {
        return add(
                arrived(agency, Submission.IN_PERSON),
                new CaseEvent.Assigned(MONDAY, HANDLER.login(), HANDLER.name(), "城建股"),
                CLERK);
    }

    /** A case that the handler proposes to leave as repeated. */
    public OpenedCase proposed(Agency agency) {
        return add(
                handled(agency),
                new CaseEvent.Proposed(
                        MONDAY,
                        Proposal.of(
                                DecisionKind.REPEATED,
                                null,
                                "与上次相同",
                                Map.of(RequiredFact.EARLIER_REPLY, "明住建公复〔2020〕3号"),
                                false)),
                HANDLER);
    }

    /** A proposed case after everybody whose turn it is agreed, on the day of the proposal. */
    public OpenedCase signed(OpenedCase proposed) {
        OpenedCase one = proposed;
        LocalDate on = proposed.file().entries().getLast().event().on();
        while (one.file().nextReviewer().isPresent()) {
            Reviewer next = one.file().nextReviewer().get();
            one = add(one, new CaseEvent.Signed(on, next, "同意"), next == Reviewer.LEGAL ? LAWYER : HEAD);
        }
        return one;
    }

    public OpenedCase add(OpenedCase to, CaseEvent event, Actor by) {
        return desk.add(to.head().id(), to.head().version(), event, by);
    }

    /** The case as it stands now. */
    public OpenedCase get(OpenedCase seen) {
        return files.get(seen.head().id());
    }

    /** The register's row of a case. */
    public Map<String, Object> row(OpenedCase of) {
        return jdbc.sql("select * from requests.request where id = :id")
                .param("id", of.head().id())
                .query()
                .singleRow();
    }

    public List<String> stored(OpenedCase of) {
        return jdbc.sql("select kind from requests.case_event where request_id = :id order by number")
                .param("id", of.head().id())
                .query(String.class)
                .list();
    }
}
