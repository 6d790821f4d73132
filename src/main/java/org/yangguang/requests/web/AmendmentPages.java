package org.yangguang.requests.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.identity.Duty;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.requests.amendments.Amendment;
import org.yangguang.requests.amendments.AmendmentAction;
import org.yangguang.requests.amendments.AmendmentRules;
import org.yangguang.requests.amendments.AmendmentTerm;
import org.yangguang.ui.Chip;
import org.yangguang.ui.DeskPage;

/** Makes the page of an amendment. */
@Component
class AmendmentPages {

    private final AmendmentAccess access;
    private final AmendmentFacts facts;
    private final AmendmentFileLines files;
    private final AmendmentTerm term;
    private final AgencyDirectory agencies;
    private final CalendarInForce calendar;
    private final Clock clock;

    AmendmentPages(
            AmendmentAccess access,
            AmendmentFacts facts,
            AmendmentFileLines files,
            AmendmentTerm term,
            AgencyDirectory agencies,
            CalendarInForce calendar,
            Clock clock) {
        this.access = access;
        this.facts = facts;
        this.files = files;
        this.term = term;
        this.agencies = agencies;
        this.calendar = calendar;
        this.clock = clock;
    }

    ModelAndView of(Amendment it) {
        boolean read = access.reads(it);
        String path = AmendmentPaths.of(it.id());
        List<CasePage.Step> next = new ArrayList<>();
        Map<String, List<String>> barred = new LinkedHashMap<>();
        for (AmendmentAction action : AmendmentAction.all(it.state())) {
            if (access.may(it, action.duties())) {
                AmendmentRules.refusal(it.file(), action, LocalDate.now(clock), access.actor())
                        .ifPresentOrElse(
                                why -> barred.computeIfAbsent(why, reason -> new ArrayList<>())
                                        .add(action.label()),
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
                        read ? files.letters(it) : List.of(),
                        read ? files.papers(it) : List.of(),
                        AmendmentMoments.of(it.file(), clock, read ? path + "/letters/" : null),
                        next,
                        barred.entrySet().stream()
                                .map(one -> "现在不能" + String.join("、", one.getValue()) + "：" + one.getKey())
                                .toList()));
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
}
