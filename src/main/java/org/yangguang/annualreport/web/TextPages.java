package org.yangguang.annualreport.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.annualreport.AnnualReport;
import org.yangguang.annualreport.AnnualReports;
import org.yangguang.annualreport.ReportHints;
import org.yangguang.annualreport.ReportTexts;
import org.yangguang.annualreport.TextAttempt;
import org.yangguang.annualreport.TextEdition;
import org.yangguang.annualreport.TextOutcome;
import org.yangguang.annualreport.text.Section;
import org.yangguang.annualreport.text.TextForm;
import org.yangguang.annualreport.text.TypedNumber;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.statistics.YearStatistics;
import org.yangguang.ui.DeskPage;

/** Puts together the pages on which a section is written. */
@Component
class TextPages {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("M 月 d 日 HH:mm");

    private final ReportTexts texts;
    private final AnnualReports reports;
    private final YearStatistics statistics;
    private final AgencyDirectory agencies;
    private final Clock clock;

    TextPages(
            ReportTexts texts,
            AnnualReports reports,
            YearStatistics statistics,
            AgencyDirectory agencies,
            Clock clock) {
        this.texts = texts;
        this.reports = reports;
        this.statistics = statistics;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** @param form what was written and could not be saved; null to begin with what is there */
    ModelAndView writing(TextPlace place, @Nullable WritingForm form, List<String> errors) {
        TextEdition present = present(place);
        WritingForm shown = form == null ? new WritingForm(present.number(), present.text()) : form;
        String state = present.number() == 0 ? "自动起草，尚未修改" : note(present);
        return writing(place, shown, state, errors);
    }

    /** The same for a text that was just merged with somebody else's. */
    ModelAndView merged(TextPlace place, TextEdition edition, String message) {
        return writing(place, new WritingForm(edition.number(), edition.text()), message, List.of());
    }

    private ModelAndView writing(TextPlace place, WritingForm shown, String state, List<String> errors) {
        AnnualReport report = reports.get(place.agency(), place.year());
        BoundFigures figures = new BoundFigures(place, report.figures(), statistics);
        String text = Objects.requireNonNullElse(shown.text(), "");
        WritingPage page = new WritingPage(
                writing(place),
                place.section().title(),
                place.path(),
                place.path(),
                place.report(),
                state,
                errors,
                advice(place.section(), text, report),
                figures.in(text),
                figures.all(),
                texts.history(place.agency(), place.year(), place.section()).stream()
                        .map(edition -> new WritingPage.Edition(
                                place.path() + "/editions/" + edition.number(),
                                "第 " + edition.number() + " 版",
                                note(edition)))
                        .toList(),
                attempts(place));
        return new ModelAndView("annualreport/desk/text", "page", page).addObject("form", shown);
    }

    private List<WritingPage.Attempt> attempts(TextPlace place) {
        return texts.attempts(place.agency(), place.year()).stream()
                .filter(attempt -> attempt.section() == place.section())
                .map(attempt -> new WritingPage.Attempt(
                        "%s，%s，%s"
                                .formatted(
                                        attempt.by().name(),
                                        time(attempt.at()),
                                        attempt.cause() == TextAttempt.Cause.CONFLICT ? "与他人的修改冲突" : "有看不懂的地方"),
                        attempt.text()))
                .toList();
    }

    private static WritingPage.Advice advice(Section section, String text, AnnualReport report) {
        return new WritingPage.Advice(
                ReportHints.length(
                        TextForm.read(section, text, report.figures()).blocks()),
                section == Section.OVERVIEW ? ReportHints.OVERVIEW_LIMIT : null,
                RuleNotes.similar(report.rules()),
                TypedNumber.in(section, text, report.figures()).stream()
                        .map(typed -> RuleNotes.typed(typed, ""))
                        .toList(),
                TypedNumber.noAmount(),
                TextForm.title());
    }

    private BoundFigures figures(TextPlace place) {
        return new BoundFigures(place, reports.get(place.agency(), place.year()).figures(), statistics);
    }

    ModelAndView conflict(TextPlace place, TextOutcome.Conflict conflict) {
        return new ModelAndView(
                "annualreport/desk/conflict",
                "page",
                new ConflictPage(
                        layout(place, "两个人改了同一处"),
                        "%s %s 已经保存了同一处文字。两边的文字都在下面，没有丢失：请在左边合好再保存。"
                                .formatted(conflict.by().name(), time(conflict.at())),
                        place.path(),
                        conflict.number(),
                        conflict.mine(),
                        conflict.theirs(),
                        figures(place).all()));
    }

    ModelAndView edition(TextPlace place, int number) {
        TextEdition present = present(place);
        boolean latest = number == present.number();
        return compare(new ComparePage(
                layout(place, "第 " + number + " 版"),
                latest ? "这就是现在的文字" : "第 " + number + " 版与现在的文字",
                "第 " + number + " 版",
                "现在（第 " + present.number() + " 版）",
                ComparedLines.of(
                        texts.compare(place.agency(), place.year(), place.section(), number, present.number()),
                        figures(place)),
                latest ? null : place.path() + "/editions/" + number + "/restore",
                "恢复第 " + number + " 版",
                null,
                present.number(),
                place.path()));
    }

    ModelAndView draft(TextPlace place) {
        ReportTexts.DraftOffer offer = texts.draftAnew(place.agency(), place.year(), place.section());
        return compare(new ComparePage(
                layout(place, "重新起草"),
                "现在的文字与按今天的记录重新起草的文字",
                "现在",
                "重新起草",
                ComparedLines.of(offer.changes(), figures(place)),
                place.path(),
                "换成重新起草的文字",
                offer.fresh(),
                offer.present().number(),
                place.path()));
    }

    private static ModelAndView compare(ComparePage page) {
        return new ModelAndView("annualreport/desk/compare", "page", page);
    }

    private TextEdition present(TextPlace place) {
        return texts.current(place.agency(), place.year()).stream()
                .filter(edition -> edition.section() == place.section())
                .findFirst()
                .orElseThrow();
    }

    private DeskPage layout(TextPlace place, String title) {
        Agency agency = agencies.get(place.agency());
        return DeskPage.of(
                title,
                DeskAddresses.LIST,
                DeskAddresses.CRUMB,
                DeskAddresses.crumb(agency.name(), place.agency(), place.year()));
    }

    /** The layout of the page that writes, with the keys of its editor. */
    private DeskPage writing(TextPlace place) {
        return layout(place, "编辑文字").withKeys(DeskPage.Key.of("Ctrl I", "插入数字"));
    }

    private String note(TextEdition edition) {
        return "%s，%s，%s"
                .formatted(
                        edition.by().name(), time(edition.at()), edition.kind().label());
    }

    private String time(Instant instant) {
        return LocalDateTime.ofInstant(instant, clock.getZone()).format(MINUTE);
    }
}
