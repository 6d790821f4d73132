package org.yangguang.annualreport.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.annualreport.AnnualReport;
import org.yangguang.annualreport.AnnualReports;
import org.yangguang.annualreport.FrozenReport;
import org.yangguang.annualreport.FrozenReports;
import org.yangguang.annualreport.LastYear;
import org.yangguang.annualreport.ReportCase;
import org.yangguang.annualreport.ReportHints;
import org.yangguang.annualreport.ReportTexts;
import org.yangguang.annualreport.RuleResult;
import org.yangguang.annualreport.TextEdition;
import org.yangguang.annualreport.file.ReportDocument;
import org.yangguang.annualreport.file.ReportFiles;
import org.yangguang.annualreport.text.Section;
import org.yangguang.documents.Rendering;
import org.yangguang.identity.SignedInUser;
import org.yangguang.organisation.AgencyId;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Minutes;

/** Puts together the page of a report on the desk. */
@Component
class DeskReports {

    private final AnnualReports living;
    private final FrozenReports frozen;
    private final ReportTexts texts;
    private final Rendering rendering;
    private final Clock clock;

    DeskReports(AnnualReports living, FrozenReports frozen, ReportTexts texts, Rendering rendering, Clock clock) {
        this.living = living;
        this.frozen = frozen;
        this.texts = texts;
        this.rendering = rendering;
        this.clock = clock;
    }

    ModelAndView page(ReportCase report, SignedInUser user, StepForm form) {
        AgencyId agency = report.agency().agencyId();
        int year = report.year();
        Optional<FrozenReport> counting = report.status().frozen() ? frozen.current(agency, year) : Optional.empty();
        AnnualReport shown = counting.map(FrozenReport::report).orElseGet(() -> living.get(agency, year));
        LastYear last = living.lastYear(agency, year).orElse(null);
        ReportProgress progress = new ReportProgress(report, clock.getZone());
        RuleNotes notes = new RuleNotes(agency, year);
        boolean writable = report.status().editable() && ReportDuties.mayWrite(user, agency);
        List<RuleResult> rules = shown.rules();
        return new ModelAndView(
                        "annualreport/desk/report",
                        "page",
                        new DeskReportPage(
                                layout(report, progress),
                                progress.steps(),
                                report.agency().name(),
                                year + "年政府信息公开工作年度报告",
                                rendering.article(
                                        ReportDocument.of(shown, DeskAddresses.figures(agency, year), null),
                                        SheetNotes.of(shown, last)),
                                counting.map(this::words).orElse(null),
                                notes.failing(rules),
                                count(rules, RuleResult.Outcome.HOLDS),
                                count(rules, RuleResult.Outcome.NOT_CHECKABLE),
                                report.status().frozen() ? List.of() : notes.hints(ReportHints.of(shown), rules),
                                notes.differences(
                                        report.status().frozen() ? frozen.differences(agency, year) : List.of()),
                                writable ? texts(agency, year) : List.of(),
                                progress.timeline(),
                                NextSteps.of(report, user, shown.blocked()),
                                NextSteps.why(report, user, shown.blocked()),
                                DeskAddresses.report(agency, year),
                                report.version(),
                                downloads(agency, year)))
                .addObject("form", form);
    }

    private static int count(List<RuleResult> rules, RuleResult.Outcome outcome) {
        return (int) rules.stream().filter(rule -> rule.outcome() == outcome).count();
    }

    private DeskPage layout(ReportCase report, ReportProgress progress) {
        return DeskPage.of(report.year() + " 年政府信息公开工作年度报告", DeskAddresses.LIST, DeskAddresses.CRUMB)
                .withChips(progress.chip())
                .withMeta(
                        report.agency().name(),
                        (report.year() + 1) + " 年 1 月 31 日前提交并公布",
                        report.edition() > 1 ? "第 " + report.edition() + " 版（更正）" : "2021 年格式（国办公开办函〔2021〕30号）")
                .withActions(DeskPage.Action.of(
                        "全年数字",
                        DeskYearFiguresController.of(
                                report.year(), report.agency().agencyId()),
                        "chart"))
                .withKeys(
                        DeskPage.Key.of("Tab", "下一个数字"),
                        DeskPage.Key.of("Enter", "打开清单"),
                        DeskPage.Key.of("Esc", "关闭清单"))
                .rail();
    }

    private String words(FrozenReport report) {
        return "数字和文字冻结于 %s，SM3 %s".formatted(time(report.frozenAt()), report.hash());
    }

    private List<DeskReportPage.Text> texts(AgencyId agency, int year) {
        Map<Section, TextEdition> written = texts.written(agency, year);
        return Stream.of(Section.values())
                .map(section -> new DeskReportPage.Text(
                        section.title(), DeskAddresses.text(agency, year, section), state(written.get(section))))
                .toList();
    }

    private String state(@Nullable TextEdition edition) {
        return edition == null
                ? "自动起草，尚未修改"
                : "第 %d 版，%s，%s".formatted(edition.number(), edition.by().name(), time(edition.at()));
    }

    private static List<DeskReportPage.Download> downloads(AgencyId agency, int year) {
        return ReportFiles.EXTENSIONS.stream()
                .map(extension -> new DeskReportPage.Download(
                        extension.toUpperCase(Locale.ROOT),
                        DeskAddresses.report(agency, year) + "/report." + extension))
                .toList();
    }

    private String time(Instant instant) {
        return Minutes.of(instant, clock.getZone());
    }
}
