package org.yangguang.ledgers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yangguang.documents.files.FileId;
import org.yangguang.documents.files.FileStore;
import org.yangguang.jobs.Job;
import org.yangguang.jobs.JobId;
import org.yangguang.jobs.Jobs;
import org.yangguang.ledgers.LedgerJobResult;
import org.yangguang.ledgers.LedgerJobs;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.Attachment;
import org.yangguang.ui.Flash;

/** One import: how far it is, what it would change, and the button that brings it in. */
@Controller
class LedgerImportController {

    private final LedgerJobs ledgers;
    private final Jobs jobs;
    private final FileStore files;
    private final LedgerAccess access;
    private final LedgerImportPages pages;

    LedgerImportController(
            LedgerJobs ledgers, Jobs jobs, FileStore files, LedgerAccess access, LedgerImportPages pages) {
        this.ledgers = ledgers;
        this.jobs = jobs;
        this.files = files;
        this.access = access;
        this.pages = pages;
    }

    @ForImporters
    @GetMapping("/desk/ledgers/{id}")
    ModelAndView one(
            @PathVariable long id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String script,
            HttpServletResponse response) {
        Job job = access.job(id);
        if (script != null && job.state().over()) {
            // The progress asked; what came out needs the whole page.
            response.setHeader("HX-Refresh", "true");
        }
        return new ModelAndView("ledgers/desk/import", "page", pages.page(job));
    }

    @ForImporters
    @PostMapping("/desk/ledgers/{id}/cancel")
    ModelAndView cancel(@PathVariable long id, RedirectAttributes redirect) {
        Job job = access.job(id);
        try {
            jobs.cancel(job.id(), access.user().actor());
        } catch (Refusal refused) {
            redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.remark(Objects.requireNonNull(refused.getMessage())));
        }
        return to(job.id());
    }

    @ForImporters
    @PostMapping("/desk/ledgers/{id}/import")
    ModelAndView bringIn(@PathVariable long id, RedirectAttributes redirect) {
        Job job = access.job(id);
        try {
            return to(ledgers.bringIn(job, access.user().actor()));
        } catch (Refusal refused) {
            redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.failed(Objects.requireNonNull(refused.getMessage())));
            return to(job.id());
        }
    }

    /** All errors, warnings and changes as a table. */
    @ForImporters
    @GetMapping("/desk/ledgers/{id}/list")
    ResponseEntity<InputStreamResource> list(@PathVariable long id) {
        FileId file = ledgers.result(access.job(id))
                .map(LedgerJobResult::fullList)
                .orElseThrow(() -> new NotFound("这次导入没有单独的清单，内容都在页面上。"));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named("台账导入结果.csv"))
                .body(new InputStreamResource(files.open(file)));
    }

    private static ModelAndView to(JobId job) {
        return new ModelAndView("redirect:" + LedgerAddresses.of(job));
    }
}
