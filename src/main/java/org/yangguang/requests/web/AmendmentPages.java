package org.yangguang.requests.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.identity.Duty;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.requests.amendments.Amendment;
import org.yangguang.requests.amendments.AmendmentAction;
import org.yangguang.requests.amendments.AmendmentLetters;
import org.yangguang.requests.amendments.AmendmentPaper;
import org.yangguang.requests.amendments.AmendmentPapers;
import org.yangguang.requests.amendments.AmendmentRules;
import org.yangguang.requests.amendments.AmendmentTerm;
import org.yangguang.requests.letters.SentLetters;
import org.yangguang.ui.Chip;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.FileSize;

/** Makes the page of an amendment. */
@Component
class AmendmentPages {

    private final AmendmentAccess access;
    private final AmendmentFacts facts;
    private final AmendmentPapers papers;
    private final AmendmentLetters letters;
    private final AmendmentTerm term;
    private final AgencyDirectory agencies;
    private final CalendarInForce calendar;
    private final Clock clock;

    AmendmentPages(
            AmendmentAccess access,
            AmendmentFacts facts,
            AmendmentPapers papers,
            AmendmentLetters letters,
            AmendmentTerm term,
            AgencyDirectory agencies,
            CalendarInForce calendar,
            Clock clock) {
        this.access = access;
        this.facts = facts;
        this.papers = papers;
        this.letters = letters;
        this.term = term;
        this.agencies = agencies;
        this.calendar = calendar;
        this.clock = clock;
    }

    ModelAndView of(Amendment it) {
        boolean read = access.reads(it);
        String path = AmendmentPaths.of(it.id());
        List<CasePage.Step> next = new ArrayList<>();
        List<String> barred = new ArrayList<>();
        for (AmendmentAction action : AmendmentAction.all(it.state())) {
            if (access.may(it, action.duties())) {
                AmendmentRules.refusal(it.file(), action, LocalDate.now(clock), access.actor())
                        .ifPresentOrElse(
                                why -> barred.add("现在不能" + action.label() + "：" + why),
                                () -> next.add(new CasePage.Step(action.label(), AmendmentPaths.of(it.id(), action))));
            }
        }
        return new ModelAndView(
                "requests/desk/amendment",
                "page",
                new AmendmentPage(
                        layout(it),
                        path,
                        read,
                        it.state().open() && access.may(it, Duty.CLERK, Duty.HANDLER),
                        facts.of(it, read),
                        it.state().open() ? AmendmentWhy.of(term.deadline(it.file()), calendar.workingDays()) : null,
                        read ? letters(it) : List.of(),
                        read
                                ? papers.of(it.id()).stream()
                                        .map(one -> paper(it, one))
                                        .toList()
                                : List.of(),
                        AmendmentMoments.of(it.file(), clock, read ? path + "/letters/" : null),
                        next,
                        barred));
    }

    private DeskPage layout(Amendment it) {
        List<Chip> chips = new ArrayList<>();
        chips.add(AmendmentColumns.chip(it.state()));
        if (it.state().open()) {
            chips.add(new DueWords(calendar.workingDays(), LocalDate.now(clock)).chip(term.due(it.file())));
        }
        return DeskPage.of(CaseColumns.shortened(it.record()), AmendmentPaths.LIST, AmendmentPaths.CRUMB)
                .withChips(chips.toArray(Chip[]::new))
                .withMeta(
                        it.registration(),
                        agencies.get(it.file().agency()).name(),
                        it.applicantType().label(),
                        it.file().arrival().channel().label());
    }

    private List<AmendmentPage.Letter> letters(Amendment it) {
        return letters.events(it.id()).reversed().stream()
                .map(event -> new AmendmentPage.Letter(
                        AmendmentMoments.letter(it.file(), event - 1),
                        SentLetters.FORMATS.stream()
                                .map(format -> new CasePage.LetterLine(
                                        format.name(),
                                        AmendmentPaths.of(it.id()) + "/letters/" + event + "." + format.extension()))
                                .toList()))
                .toList();
    }

    private AmendmentPage.Paper paper(Amendment it, AmendmentPaper paper) {
        LocalDate on = LocalDateTime.ofInstant(paper.at(), clock.getZone()).toLocalDate();
        return new AmendmentPage.Paper(
                paper.id(),
                AmendmentPaths.of(it.id()) + "/papers/" + paper.id(),
                paper.name(),
                FileSize.of(paper.size()) + "，" + paper.byName() + "，" + DueWords.day(on));
    }
}
