package org.yangguang.requests.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.requests.Due;
import org.yangguang.requests.cases.Application;
import org.yangguang.requests.cases.Applications;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseFile;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.cases.ReplyTime;
import org.yangguang.requests.intake.Ratings;
import org.yangguang.requests.letters.CaseNotices;
import org.yangguang.requests.letters.SentLetters;
import org.yangguang.requests.papers.CasePapers;
import org.yangguang.requests.papers.Paper;
import org.yangguang.ui.Fact;
import org.yangguang.ui.FileSize;
import org.yangguang.ui.PortalPage;

/** Makes the page that tells an applicant how the request stands: in plain words, without anybody's name. */
@Component
class StatusPages {

    private final AgencyDirectory agencies;
    private final SentLetters sent;
    private final CaseNotices notices;
    private final CasePapers papers;
    private final Ratings ratings;
    private final Applications applications;
    private final CalendarInForce calendar;
    private final Clock clock;

    StatusPages(
            AgencyDirectory agencies,
            SentLetters sent,
            CaseNotices notices,
            CasePapers papers,
            Ratings ratings,
            Applications applications,
            CalendarInForce calendar,
            Clock clock) {
        this.papers = papers;
        this.ratings = ratings;
        this.agencies = agencies;
        this.sent = sent;
        this.notices = notices;
        this.applications = applications;
        this.calendar = calendar;
        this.clock = clock;
    }

    ModelAndView of(OpenedCase opened) {
        CaseFile file = opened.file();
        Agency agency = agencies.answering(opened.head().agency());
        WorkingDays days = calendar.workingDays();
        StatusPage.DueBox due = due(file, days);
        return new ModelAndView(
                "requests/portal/status-case",
                "page",
                new StatusPage(
                        PortalPage.of("申请 " + opened.head().registration(), StatusController.PATH, ApplyPages.COLUMN),
                        opened.head().registration(),
                        file.content(),
                        CaseColumns.chip(file.state()),
                        due,
                        StatusSteps.of(file, notices.of(opened), due == null ? null : due.day()),
                        file.state().open() ? WhyDue.of(file, days) : null,
                        facts(opened, agency),
                        ask(file),
                        file.state().open(),
                        sent.exists(opened.head().id()),
                        papers.of(opened.head().id()).stream()
                                .filter(Paper::given)
                                .map(StatusPages::file)
                                .toList(),
                        ratings.of(opened.head().id()).orElse(null),
                        applications
                                .of(opened.head().id())
                                .map(Application::notices)
                                .orElse(null),
                        agency.card().office(),
                        agency.card().telephone()));
    }

    private static StatusPage.FileLine file(Paper paper) {
        return new StatusPage.FileLine(
                StatusController.PATH + "/files/" + paper.id(), paper.name(), FileSize.of(paper.size()));
    }

    private StatusPage.@Nullable DueBox due(CaseFile file, WorkingDays days) {
        if (!file.state().open() || file.receivedOn() == null) {
            return null;
        }
        DueWords words = new DueWords(days, LocalDate.now(clock));
        return switch (ReplyTime.due(file, days)) {
            case Due.On on ->
                new StatusPage.DueBox(
                        DueWords.day(on.day()), words.chip(on.day()).word());
            case Due.StandsStill ignored -> new StatusPage.DueBox("暂停计时", "等您办理后重新计算");
            case Due.Unconfirmed year -> new StatusPage.DueBox("待定", year.year() + " 年放假安排公布后确定");
        };
    }

    private static List<Fact> facts(OpenedCase opened, Agency agency) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("答复单位", agency.name()));
        facts.add(Fact.of("提交方式", opened.file().arrival().channel().label()));
        opened.file()
                .last(CaseEvent.Replied.class)
                .map(CaseEvent.Replied::number)
                .ifPresent(number -> facts.add(Fact.of("答复文号", number)));
        return facts;
    }

    private static StatusPage.@Nullable Ask ask(CaseFile file) {
        return switch (file.state()) {
            case CORRECTING ->
                file.last(CaseEvent.CorrectionAsked.class)
                        .map(asked -> new StatusPage.Ask(
                                "correct",
                                "请您补正申请",
                                asked.points() + "（请在 " + DueWords.day(asked.until()) + " 以前补正；逾期又没有正当理由的，视为放弃申请）",
                                "补正后的申请内容",
                                file.content()))
                        .orElse(null);
            case EXPLAINING ->
                file.last(CaseEvent.ReasonsAsked.class)
                        .map(asked -> new StatusPage.Ask(
                                "explain",
                                "请您说明理由",
                                asked.why() + "（请在 " + DueWords.day(asked.until()) + " 以前说明）",
                                "申请理由",
                                ""))
                        .orElse(null);
            default -> null;
        };
    }
}
