package org.yangguang.requests.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.requests.amendments.Amendment;
import org.yangguang.requests.amendments.AmendmentApplicants;
import org.yangguang.requests.amendments.AmendmentEvent;
import org.yangguang.requests.amendments.AmendmentFile;
import org.yangguang.requests.amendments.AmendmentLetters;
import org.yangguang.requests.amendments.AmendmentPapers;
import org.yangguang.requests.amendments.AmendmentTerm;
import org.yangguang.requests.intake.PublicApplications;
import org.yangguang.requests.letters.SentLetters;
import org.yangguang.ui.Fact;
import org.yangguang.ui.FileSize;
import org.yangguang.ui.PortalPage;

/** Makes the page that tells somebody how their amendment stands: in plain words, without anybody's name. */
@Component
class AmendStatusPages {

    private final AmendmentLetters letters;
    private final AmendmentApplicants applicants;
    private final AmendmentPapers papers;
    private final AmendmentTerm term;
    private final AgencyDirectory agencies;
    private final CalendarInForce calendar;
    private final Clock clock;

    AmendStatusPages(
            AmendmentLetters letters,
            AmendmentApplicants applicants,
            AmendmentPapers papers,
            AmendmentTerm term,
            AgencyDirectory agencies,
            CalendarInForce calendar,
            Clock clock) {
        this.letters = letters;
        this.applicants = applicants;
        this.papers = papers;
        this.term = term;
        this.agencies = agencies;
        this.calendar = calendar;
        this.clock = clock;
    }

    ModelAndView of(Amendment it) {
        AmendmentFile file = it.file();
        Agency agency = agencies.answering(file.agency());
        LocalDate due = file.state().open() ? term.due(file) : null;
        return new ModelAndView(
                "requests/portal/amend-status",
                "page",
                new AmendStatusPage(
                        PortalPage.of("更正申请 " + it.registration(), StatusController.PATH, ApplyPages.COLUMN),
                        it.registration(),
                        it.record(),
                        AmendmentColumns.chip(file.state()),
                        file.state().open(),
                        due == null ? null : box(due),
                        term.workingDays(),
                        AmendStatusSteps.of(file, due == null ? null : DueWords.day(due)),
                        asked(file),
                        letters(it),
                        facts(it, agency),
                        agency.card().office(),
                        agency.card().telephone()));
    }

    private StatusPage.DueBox box(LocalDate due) {
        DueWords words = new DueWords(calendar.workingDays(), LocalDate.now(clock));
        return new StatusPage.DueBox(DueWords.day(due), words.chip(due).word());
    }

    private static @Nullable String asked(AmendmentFile file) {
        return file.waitsUntil() == null
                ? null
                : file.entries().reversed().stream()
                        .map(entry -> entry.event())
                        .filter(AmendmentEvent.EvidenceAsked.class::isInstance)
                        .map(event -> (AmendmentEvent.EvidenceAsked) event)
                        .findFirst()
                        .map(one -> one.what() + "（请在 " + DueWords.day(one.until()) + " 以前补充；逾期没有补充的，根据现有证据处理）")
                        .orElse(null);
    }

    private List<AmendStatusPage.Letter> letters(Amendment it) {
        return letters.events(it.id()).reversed().stream()
                .map(event -> new AmendStatusPage.Letter(
                        AmendmentMoments.letter(it.file(), event - 1),
                        SentLetters.FORMATS.stream()
                                .map(format -> new AmendStatusPage.Format(
                                        format.name(), AmendStatusController.letter(event, format.extension())))
                                .toList()))
                .toList();
    }

    private List<Fact> facts(Amendment it, Agency agency) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.wide("办理单位", agency.name()));
        applicants.of(it.id()).ifPresent(asked -> facts.addAll(AmendPages.claim(asked.claim())));
        // What the office adds is for its own use.
        papers.of(it.id()).stream()
                .filter(paper -> paper.by().equals(PublicApplications.APPLICANT))
                .forEach(paper -> facts.add(Fact.wide("材料", paper.name() + "（" + FileSize.of(paper.size()) + "）")));
        return facts;
    }
}
