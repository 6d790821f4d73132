package org.yangguang.remedies.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.documents.files.AcceptedFiles;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.remedies.RemedyCase;
import org.yangguang.remedies.RemedyCases;
import org.yangguang.remedies.RemedyChange;
import org.yangguang.remedies.RemedyClocks;
import org.yangguang.remedies.RemedyKind;
import org.yangguang.remedies.RemedyPapers;
import org.yangguang.remedies.RemedyWords;
import org.yangguang.ui.Chip;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Fact;
import org.yangguang.ui.Moment;
import org.yangguang.ui.Tone;

/** Makes the page of a case. */
@Component
class RemedyPages {

    private final RemedyCases cases;
    private final RemedyPapers papers;
    private final RemedyClocks clocks;
    private final CalendarInForce calendar;
    private final AgencyDirectory agencies;
    private final RemedyAccess access;
    private final Clock clock;

    RemedyPages(
            RemedyCases cases,
            RemedyPapers papers,
            RemedyClocks clocks,
            CalendarInForce calendar,
            AgencyDirectory agencies,
            RemedyAccess access,
            Clock clock) {
        this.cases = cases;
        this.papers = papers;
        this.clocks = clocks;
        this.calendar = calendar;
        this.agencies = agencies;
        this.access = access;
        this.clock = clock;
    }

    /** The page without its forms, which whoever shows it adds. */
    ModelAndView page(RemedyCase it) {
        ClockChips chips = new ClockChips(LocalDate.now(clock), calendar.workingDays());
        CaseTimes times = new CaseTimes(chips);
        boolean kept = access.keeps(it.agency());
        CasePage page = new CasePage(
                layout(it, kept),
                RemedyAddresses.of(it.id()),
                it.kind() == RemedyKind.LAWSUIT,
                cases.doubts(it),
                facts(it),
                clocks.of(it.facts()).stream().map(times::of).toList(),
                papers.of(it.id()).stream()
                        .map(paper -> CasePapers.of(it.id(), paper, clock.getZone()))
                        .toList(),
                AcceptedFiles.PAPERS.asked(),
                cases.linked(it).stream()
                        .map(other -> new CasePage.Link(
                                RemedyAddresses.of(other.id()),
                                other.kind().label() + " " + other.facts().caseNumber()))
                        .toList(),
                cases.history(it.id()).stream().map(this::moment).toList(),
                kept,
                it.open() ? RemedyOptions.endings() : Map.of(),
                it.open() ? Map.of() : RemedyOptions.higher(it.facts()));
        return new ModelAndView("remedies/desk/case", "page", page);
    }

    private DeskPage layout(RemedyCase it, boolean kept) {
        List<Chip> shown = new ArrayList<>();
        shown.add(RemedyColumns.result(it.facts().ending().result()));
        if (!it.facts().counted()) {
            shown.add(Chip.plain("不计入年报"));
        }
        DeskPage layout = DeskPage.of(it.facts().caseNumber(), RemedyAddresses.LIST, RemedyAddresses.CRUMB)
                .withChips(shown.toArray(Chip[]::new))
                .withMeta(it.kind().label(), agencies.get(it.agency()).name());
        return kept
                ? layout.withActions(DeskPage.Action.of("编辑", RemedyAddresses.of(it.id()) + "/edit", "pen"))
                : layout;
    }

    private static List<Fact> facts(RemedyCase it) {
        return RemedyWords.of(it.kind(), it.facts()).stream()
                .filter(line -> !line.value().isEmpty())
                .map(line -> line.free() ? Fact.wide(line.label(), line.value()) : Fact.of(line.label(), line.value()))
                .toList();
    }

    private Moment moment(RemedyChange change) {
        String reason = change.reason() == null ? "" : "原因：" + change.reason() + "。";
        return new Moment(
                change.reason() == null ? Tone.PLAIN : Tone.AMBER,
                change.reason() == null ? "check" : "pen",
                change.act() + "（" + change.by().name() + "）",
                LocalDateTime.ofInstant(change.at(), clock.getZone()),
                reason + String.join("；", change.changes()),
                null);
    }
}
