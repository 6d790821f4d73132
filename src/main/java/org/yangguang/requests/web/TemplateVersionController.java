package org.yangguang.requests.web;

import java.time.Clock;
import java.util.List;
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
import org.yangguang.shared.LineDiff;
import org.yangguang.shared.NotFound;

/** Compares the versions of a template. */
@Controller
class TemplateVersionController {

    private final LetterTemplates templates;
    private final CurrentUser currentUser;
    private final Clock clock;

    TemplateVersionController(LetterTemplates templates, CurrentUser currentUser, Clock clock) {
        this.templates = templates;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What a version changed; or how it differs from the latest one. */
    @ForReadersOfCases
    @GetMapping("/desk/requests/templates/{template}/versions/{version}")
    ModelAndView version(
            @PathVariable String template,
            @PathVariable int version,
            @RequestParam(defaultValue = "false") boolean latest) {
        TemplateKind kind = TemplatePages.kind(template);
        List<TemplateVersion> history = templates.history(kind);
        if (version < 0 || version >= history.size()) {
            throw new NotFound("没有这个版本。");
        }
        TemplateVersion one = history.get(history.size() - 1 - version);
        TemplateVersion last = history.getFirst();
        boolean old = version < last.number();
        boolean forward = version == 0 || latest;
        TemplateVersion before = forward ? one : history.get(history.size() - version);
        TemplateVersion after = forward ? last : one;
        return new ModelAndView(
                "requests/desk/template-compare",
                "page",
                new TemplateComparePage(
                        TemplatePages.layout(one.name(), kind),
                        TemplateComparePage.said(one, clock.getZone()),
                        before.name(),
                        after.name(),
                        LineDiff.between(before.text(), after.text()),
                        version == 0 || !old ? null : other(kind, version, latest),
                        old && currentUser.get().has(Duty.COUNTY_DISCLOSURE_OFFICE)
                                ? TemplatePaths.edit(kind) + "?from=" + version
                                : null,
                        TemplatePaths.of(kind)));
    }

    private static TemplateComparePage.Link other(TemplateKind kind, int version, boolean latest) {
        String path = TemplatePaths.version(kind, version);
        return latest
                ? new TemplateComparePage.Link("看这一版改了什么", path)
                : new TemplateComparePage.Link("与现在的版本比较", path + "?latest=true");
    }
}
