package org.yangguang.requests.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.requests.templates.LetterTemplates;
import org.yangguang.requests.templates.TemplateKind;
import org.yangguang.requests.templates.TemplateVersion;
import org.yangguang.ui.Chip;
import org.yangguang.ui.DataTable;
import org.yangguang.ui.DataTable.Cell;
import org.yangguang.ui.DataTable.Heading;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Moment;
import org.yangguang.ui.Tone;

/** Shows the templates of letters with their versions to everybody who reads cases. */
@Controller
class TemplateController {

    private final LetterTemplates templates;
    private final TemplatePages pages;
    private final TemplateFiles files;
    private final CurrentUser currentUser;
    private final Clock clock;

    TemplateController(
            LetterTemplates templates, TemplatePages pages, TemplateFiles files, CurrentUser currentUser, Clock clock) {
        this.templates = templates;
        this.pages = pages;
        this.files = files;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @ForReadersOfCases
    @GetMapping("/desk/requests/templates")
    ModelAndView list() {
        Map<TemplateKind, TemplateVersion> changed = templates.changed();
        return new ModelAndView(
                "requests/desk/templates",
                "page",
                new TemplatesPage(
                        DeskPage.of(TemplatePaths.TITLE, TemplatePaths.LIST).withMeta("全县一套；文书按发出时的模板制作，发出以后不再改变"),
                        table("notices", "办理中的文书", true, changed),
                        table("replies", "答复书和告知书，按处理结果", false, changed)));
    }

    private DataTable table(String id, String caption, boolean notices, Map<TemplateKind, TemplateVersion> changed) {
        List<List<Cell>> rows = TemplateKind.all().stream()
                .filter(kind -> (kind.decision() == null) == notices)
                .map(kind -> row(kind, changed.getOrDefault(kind, TemplateVersion.builtIn(kind))))
                .toList();
        return new DataTable(id, caption, List.of(Heading.text("文书"), Heading.text("版本"), Heading.text("修改")), rows);
    }

    private List<Cell> row(TemplateKind kind, TemplateVersion version) {
        Chip chip = version.number() == 0 ? Chip.plain("内置") : Chip.blue(version.name());
        return List.of(
                Cell.link(kind.label(), TemplatePaths.of(kind)),
                Cell.of(version.read().text().isPresent() ? chip : Chip.amber(version.name() + "，字段已变，没有使用")),
                Cell.of(TemplateComparePage.said(version, clock.getZone())));
    }

    @ForReadersOfCases
    @GetMapping("/desk/requests/templates/{template}")
    ModelAndView one(@PathVariable String template) {
        TemplateKind kind = TemplatePages.kind(template);
        TemplateVersion version = templates.inForce(kind);
        DeskPage layout = DeskPage.of(kind.label(), TemplatePaths.LIST, TemplatePaths.CRUMB)
                .withMeta(version.name());
        return new ModelAndView(
                "requests/desk/template",
                "page",
                new TemplatePage(
                        currentUser.get().has(Duty.COUNTY_DISCLOSURE_OFFICE)
                                ? layout.withActions(DeskPage.Action.primary("修改", TemplatePaths.edit(kind), "pen"))
                                : layout,
                        version.name(),
                        TemplatePaths.of(kind),
                        version.text(),
                        TemplatePage.fields(kind),
                        pages.examples(version),
                        templates.history(kind).stream()
                                .filter(one -> one.at() != null)
                                .map(this::moment)
                                .toList()));
    }

    /** An example letter of the template in force. */
    @ForReadersOfCases
    @GetMapping("/desk/requests/templates/{template}/example.pdf")
    ResponseEntity<byte[]> example(@PathVariable String template, @RequestParam(defaultValue = "0") int example) {
        return files.pdf(templates.inForce(TemplatePages.kind(template)), example);
    }

    private Moment moment(TemplateVersion version) {
        return new Moment(
                Tone.PLAIN,
                "pen",
                version.name() + (version.by() == null ? "" : "　" + version.by().name()),
                LocalDateTime.ofInstant(version.at() == null ? clock.instant() : version.at(), clock.getZone()),
                version.reason(),
                TemplatePaths.version(version.kind(), version.number()));
    }
}
