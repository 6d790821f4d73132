package org.yangguang.requests.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.requests.templates.LetterTemplates;
import org.yangguang.requests.templates.OvertakenTemplate;
import org.yangguang.requests.templates.TemplateKind;
import org.yangguang.requests.templates.TemplateVersion;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.Flash;

/** Changes the templates of letters: written, looked at with the check-up's findings, and only then put in force. */
@Controller
class TemplateChangeController {

    private final LetterTemplates templates;
    private final TemplatePages pages;
    private final TemplateFiles files;
    private final CurrentUser currentUser;

    TemplateChangeController(
            LetterTemplates templates, TemplatePages pages, TemplateFiles files, CurrentUser currentUser) {
        this.templates = templates;
        this.pages = pages;
        this.files = files;
        this.currentUser = currentUser;
    }

    /** @param from number of the version to begin with; null for the latest */
    @Allowed(Duty.COUNTY_DISCLOSURE_OFFICE)
    @GetMapping("/desk/requests/templates/{template}/edit")
    ModelAndView form(@PathVariable String template, @RequestParam(required = false) @Nullable Integer from) {
        TemplateKind kind = TemplatePages.kind(template);
        TemplateVersion latest = templates.history(kind).getFirst();
        TemplateVersion begun =
                from == null ? latest : templates.version(kind, from).orElseThrow(() -> new NotFound("没有这个版本。"));
        return pages.edit(kind, TemplateForm.of(latest.number(), begun.text()), List.of());
    }

    /** Back from looking at it. */
    @Allowed(Duty.COUNTY_DISCLOSURE_OFFICE)
    @PostMapping("/desk/requests/templates/{template}/edit")
    ModelAndView again(@PathVariable String template, @ModelAttribute TemplateForm form) {
        return pages.edit(TemplatePages.kind(template), form, List.of());
    }

    @Allowed(Duty.COUNTY_DISCLOSURE_OFFICE)
    @PostMapping("/desk/requests/templates/{template}/preview")
    ModelAndView preview(
            @PathVariable String template, @ModelAttribute TemplateForm form, HttpServletResponse response) {
        TemplateKind kind = TemplatePages.kind(template);
        List<String> faults = form.faults(kind);
        return faults.isEmpty() ? pages.preview(kind, form, null) : faulty(kind, form, faults, response);
    }

    @Allowed(Duty.COUNTY_DISCLOSURE_OFFICE)
    @PostMapping("/desk/requests/templates/{template}/preview.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String template, @ModelAttribute TemplateForm form) {
        TemplateKind kind = TemplatePages.kind(template);
        if (!form.faults(kind).isEmpty()) {
            throw new NotFound("模板有错误，请先按提示改正再看 PDF。");
        }
        return files.pdf(TemplatePages.draft(kind, form.written()), form.at());
    }

    @Allowed(Duty.COUNTY_DISCLOSURE_OFFICE)
    @PostMapping("/desk/requests/templates/{template}")
    ModelAndView change(
            @PathVariable String template,
            @ModelAttribute TemplateForm form,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        TemplateKind kind = TemplatePages.kind(template);
        List<String> faults = form.faults(kind);
        if (!faults.isEmpty()) {
            return faulty(kind, form, faults, response);
        }
        try {
            TemplateVersion next = templates.change(
                    kind,
                    form.seen(),
                    form.written(),
                    form.why(),
                    currentUser.get().actor());
            redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(next.name() + "已生效，以后发出的文书按它制作。"));
            return new ModelAndView("redirect:" + TemplatePaths.of(kind));
        } catch (OvertakenTemplate overtaken) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return pages.conflict(kind, form, overtaken.present());
        } catch (Refusal refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return pages.preview(kind, form, Objects.requireNonNull(refused.getMessage()));
        }
    }

    private ModelAndView faulty(
            TemplateKind kind, TemplateForm form, List<String> faults, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return pages.edit(kind, form, faults);
    }
}
