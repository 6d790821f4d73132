package org.yangguang.demonstration;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.identity.Duty;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.ApplicantType;
import org.yangguang.requests.Submission;
import org.yangguang.requests.cases.Application;
import org.yangguang.requests.cases.Application.WantedForm;
import org.yangguang.requests.cases.Application.WantedWay;
import org.yangguang.requests.cases.CaseDesk;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.Consulting;
import org.yangguang.requests.cases.Delivery;
import org.yangguang.requests.cases.IdentityProof;
import org.yangguang.requests.cases.Intake;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.cases.Proposal;
import org.yangguang.requests.cases.Reviewer;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.decisions.DecisionRule;
import org.yangguang.requests.decisions.RequiredFact;
import org.yangguang.shared.Actor;

/** Requests that are being worked on today, in every state that people meet; made through the desk, as people would. */
@Component
class LiveCases {

    private final CaseDesk desk;
    private final LivePapers papers;
    private final LiveAmendments amendments;
    private final CalendarInForce calendar;
    private final Clock clock;

    LiveCases(CaseDesk desk, LivePapers papers, LiveAmendments amendments, CalendarInForce calendar, Clock clock) {
        this.desk = desk;
        this.amendments = amendments;
        this.papers = papers;
        this.calendar = calendar;
        this.clock = clock;
    }

    void make(Map<String, AgencyId> agencies) {
        String office = DemonstrationAccounts.COUNTY_OFFICE;
        AgencyId county = Objects.requireNonNull(agencies.get(office));
        arrived(county, Submission.ONLINE, 1, "2026年农村公路养护资金安排及各乡镇分配表");
        OpenedCase contract = handled(office, county, 18, "新城新区集中供热特许经营协议");
        papers.contract(contract, holder(office, Duty.HANDLER));
        OpenedCase asked = handled(office, county, 6, "危房补助名单");
        LocalDate today = LocalDate.now(clock);
        add(asked, new CaseEvent.CorrectionAsked(ago(2), "请写明年度和乡镇", today.plusDays(20)), office, Duty.HANDLER);
        OpenedCase consulted = handled(office, county, 12, "示例供热公司2025年成本核算明细");
        add(
                consulted,
                new CaseEvent.Consulted(ago(5), Consulting.THIRD_PARTY, "示例供热有限公司", "是否同意公开"),
                office,
                Duty.HANDLER);
        OpenedCase proposed = handled(office, county, 9, "2024年人居环境整治项目验收会议记录");
        add(proposed, proposal(4, DecisionKind.PROCESS_INFORMATION, "属于讨论记录"), office, Duty.HANDLER);
        OpenedCase granted = handled(office, county, 15, "2025年政府工作报告任务分解表");
        papers.tasks(granted, holder(office, Duty.HANDLER));
        granted = add(granted, proposal(8, DecisionKind.GIVEN, "已检索到，可以公开"), office, Duty.HANDLER);
        granted = add(
                granted,
                new CaseEvent.Signed(ago(7), Reviewer.OFFICE_HEAD, "同意公开"),
                office,
                Duty.DISCLOSURE_OFFICE_HEAD);
        add(
                granted,
                new CaseEvent.Replied(ago(6), "明政办公复〔" + today.getYear() + "〕1号", Delivery.ONLINE),
                office,
                Duty.HANDLER);
        String school = DemonstrationAccounts.EDUCATION;
        handled(school, Objects.requireNonNull(agencies.get(school)), 22, "2026年义务教育阶段学校划片依据");
        amendments.make(county, this::ago);
        byPost(county, 3, "清泉镇集体土地征收补偿安置方案及批复");
    }

    /** One that came in a signed-for letter, and whose answer goes back the same way. */
    private void byPost(AgencyId agency, int workingDaysAgo, String content) {
        Application application = new Application(
                ApplicantType.NATURAL_PERSON,
                "申请人乙",
                IdentityProof.RESIDENT_CARD,
                "11010519491231002X",
                null,
                "13800138001",
                null,
                "明川县清泉镇和平村3组12号",
                "756503",
                WantedForm.PAPER,
                WantedWay.POST,
                null,
                false);
        desk.register(
                agency, new Intake(application, Submission.POST, true, ago(workingDaysAgo), content), Actor.PROGRAM);
    }

    private OpenedCase handled(String name, AgencyId agency, int workingDaysAgo, String content) {
        OpenedCase opened = arrived(agency, Submission.IN_PERSON, workingDaysAgo, content);
        Actor handler = holder(name, Duty.HANDLER);
        return add(
                opened,
                new CaseEvent.Assigned(ago(workingDaysAgo), handler.login(), handler.name(), null),
                name,
                Duty.CLERK);
    }

    private OpenedCase arrived(AgencyId agency, Submission channel, int workingDaysAgo, String content) {
        return desk.register(
                agency, new Intake(applicant(), channel, false, ago(workingDaysAgo), content), Actor.PROGRAM);
    }

    /** Nobody: with the number of the standard's own example. */
    static Application applicant() {
        return new Application(
                ApplicantType.NATURAL_PERSON,
                "申请人甲",
                IdentityProof.RESIDENT_CARD,
                "11010519491231002X",
                null,
                "13800138000",
                null,
                null,
                null,
                WantedForm.ELECTRONIC,
                WantedWay.DOWNLOAD,
                null,
                false);
    }

    private OpenedCase add(OpenedCase to, CaseEvent event, String agency, Duty duty) {
        return desk.add(to.head().id(), to.head().version(), event, holder(agency, duty));
    }

    private CaseEvent proposal(int workingDaysAgo, DecisionKind kind, String reasons) {
        Map<RequiredFact, String> facts = new EnumMap<>(RequiredFact.class);
        DecisionRule.of(kind).facts().forEach(fact -> facts.put(fact, "见案卷"));
        return new CaseEvent.Proposed(ago(workingDaysAgo), Proposal.of(kind, null, reasons, facts, false));
    }

    static Actor holder(String agency, Duty duty) {
        return DemonstrationAccounts.holder(agency, duty).orElse(Actor.PROGRAM);
    }

    /** So many working days ago; where the calendar does not know them, as many days of the week. */
    private LocalDate ago(int workingDays) {
        WorkingDays days = calendar.workingDays();
        LocalDate day = LocalDate.now(clock);
        int left = workingDays;
        while (left > 0) {
            day = day.minusDays(1);
            boolean working = days.covers(day.minusDays(1), day)
                    ? days.isWorkingDay(day)
                    : day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
            left -= working ? 1 : 0;
        }
        return day;
    }
}
