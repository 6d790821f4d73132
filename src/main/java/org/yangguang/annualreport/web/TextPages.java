package org.yangguang.annualreport.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.annualreport.AnnualReports;
import org.yangguang.annualreport.ReportFigures;
import org.yangguang.annualreport.ReportTexts;
import org.yangguang.annualreport.TextAttempt;
import org.yangguang.annualreport.TextEdition;
import org.yangguang.annualreport.TextOutcome;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.statistics.YearStatistics;
import org.yangguang.ui.DeskPage;

/** Puts together the pages on which a section is written. */
@Component
class TextPages {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("M 月 d 日 HH:mm");
    private static final Pattern FIGURE = Pattern.compile("\\{([a-z0-9_.]+)}");

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
        ReportFigures figures = reports.get(place.agency(), place.year()).figures();
        List<String> used = FIGURE.matcher(present.text())
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
        WritingPage page = new WritingPage(
                layout(place, "编辑文字"),
                place.section().title(),
                place.path(),
                place.path(),
                place.report(),
                present.number() == 0 ? "自动起草，尚未修改" : note(present),
                errors,
                used.stream().map(key -> figure(key, figures)).toList(),
                statistics.keys().stream()
                        .sorted()
                        .map(key -> figure(key, figures))
                        .toList(),
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

    private WritingPage.Figure figure(String key, ReportFigures figures) {
        String label = key.startsWith("assessment.") ? "考核分值" : statistics.label(key);
        return new WritingPage.Figure(key, label, figures.orZero(key).toPlainString());
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
                        conflict.theirs()));
    }

    ModelAndView edition(TextPlace place, int number) {
        TextEdition present = present(place);
        boolean latest = number == present.number();
        return compare(new ComparePage(
                layout(place, "第 " + number + " 版"),
                latest ? "这就是现在的文字" : "第 " + number + " 版与现在的文字",
                "第 " + number + " 版",
                "现在（第 " + present.number() + " 版）",
                texts.compare(place.agency(), place.year(), place.section(), number, present.number()),
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
                offer.changes(),
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

    private String note(TextEdition edition) {
        return "%s，%s，%s"
                .formatted(
                        edition.by().name(), time(edition.at()), edition.kind().label());
    }

    private String time(Instant instant) {
        return LocalDateTime.ofInstant(instant, clock.getZone()).format(MINUTE);
    }
}
