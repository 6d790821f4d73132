package org.yangguang.requests.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.Duty;
import org.yangguang.jobs.Jobs;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.papers.OvertakenMarks;
import org.yangguang.requests.papers.Paper;
import org.yangguang.requests.papers.Redactions;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.Flash;

/** Sets boxes on the pages of a file, and has the file made that is given out (art. 37). */
@Controller
class RedactController {

    private final PaperAccess access;
    private final Redactions redactions;
    private final RedactPages pages;
    private final Jobs jobs;

    RedactController(PaperAccess access, Redactions redactions, RedactPages pages, Jobs jobs) {
        this.access = access;
        this.redactions = redactions;
        this.pages = pages;
        this.jobs = jobs;
    }

    @Allowed(Duty.HANDLER)
    @GetMapping("/desk/requests/{id}/papers/{paper}/redact")
    ModelAndView page(
            @PathVariable long id,
            @PathVariable long paper,
            @RequestParam(defaultValue = "1") int page,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String script,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        OpenedCase opened = access.kept(id, Duty.HANDLER);
        Paper marked = access.paper(opened, paper);
        if (script != null && over(marked)) {
            response.setHeader("HX-Refresh", "true");
        }
        try {
            return pages.of(opened, marked, page, null);
        } catch (Refusal unreadable) {
            redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.failed(Objects.requireNonNull(unreadable.getMessage())));
            return new ModelAndView("redirect:" + CasePaths.papers(id));
        }
    }

    private boolean over(Paper paper) {
        return redactions
                .job(redactions.of(paper))
                .filter(job -> job.state().over())
                .isPresent();
    }

    @Allowed(Duty.HANDLER)
    @GetMapping("/desk/requests/{id}/papers/{paper}/pages/{page}.png")
    ResponseEntity<byte[]> picture(@PathVariable long id, @PathVariable long paper, @PathVariable int page) {
        OpenedCase opened = access.kept(id, Duty.HANDLER);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .body(redactions.picture(access.paper(opened, paper), page));
    }

    @Allowed(Duty.HANDLER)
    @PostMapping("/desk/requests/{id}/papers/{paper}/redact")
    ModelAndView save(
            @PathVariable long id,
            @PathVariable long paper,
            @RequestParam int page,
            @ModelAttribute("form") MarksForm form,
            BindingResult result,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        OpenedCase opened = access.kept(id, Duty.HANDLER);
        Paper marked = access.paper(opened, paper);
        if (result.hasErrors()) {
            return pages.of(opened, marked, page, form);
        }
        try {
            int seen = Objects.requireNonNullElse(form.version(), 0);
            redactions.save(opened, marked, page, form.on(page), seen, access.actor());
        } catch (OvertakenMarks overtaken) {
            response.setStatus(HttpStatus.CONFLICT.value());
            result.reject("overtaken", Objects.requireNonNull(overtaken.getMessage()));
            return pages.of(opened, marked, page, form.over(overtaken.now().version()));
        } catch (Refusal refused) {
            result.reject("refused", Objects.requireNonNull(refused.getMessage()));
            return pages.of(opened, marked, page, form);
        }
        int next = Objects.requireNonNullElse(form.then(), page);
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("第 " + page + " 页的遮盖标记已存入。"));
        return new ModelAndView("redirect:" + RedactPages.path(opened, marked) + "?page=" + next);
    }

    @Allowed(Duty.HANDLER)
    @PostMapping("/desk/requests/{id}/papers/{paper}/redact/start")
    String start(@PathVariable long id, @PathVariable long paper, RedirectAttributes redirect) {
        OpenedCase opened = access.kept(id, Duty.HANDLER);
        Paper marked = access.paper(opened, paper);
        try {
            redactions.start(opened, marked, access.actor());
        } catch (Refusal refused) {
            redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.failed(Objects.requireNonNull(refused.getMessage())));
        }
        return "redirect:" + RedactPages.path(opened, marked);
    }

    @Allowed(Duty.HANDLER)
    @PostMapping("/desk/requests/{id}/papers/{paper}/redact/cancel")
    String cancel(@PathVariable long id, @PathVariable long paper, RedirectAttributes redirect) {
        OpenedCase opened = access.kept(id, Duty.HANDLER);
        Paper marked = access.paper(opened, paper);
        try {
            redactions.job(redactions.of(marked)).ifPresent(job -> jobs.cancel(job.id(), access.actor()));
        } catch (Refusal refused) {
            redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.remark(Objects.requireNonNull(refused.getMessage())));
        }
        return "redirect:" + RedactPages.path(opened, marked);
    }
}
