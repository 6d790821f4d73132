package org.yangguang.requests.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.Duty;
import org.yangguang.requests.amendments.Amendment;
import org.yangguang.requests.amendments.AmendmentPaper;
import org.yangguang.requests.amendments.AmendmentPaperDesk;
import org.yangguang.requests.amendments.AmendmentPapers;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.Attachment;
import org.yangguang.ui.Flash;

/** Files of an amendment on the desk: brought, opened, removed with a reason. */
@Controller
class AmendmentPaperController {

    private final AmendmentAccess access;
    private final AmendmentPaperDesk desk;
    private final AmendmentPapers papers;

    AmendmentPaperController(AmendmentAccess access, AmendmentPaperDesk desk, AmendmentPapers papers) {
        this.access = access;
        this.desk = desk;
        this.papers = papers;
    }

    @Allowed({Duty.CLERK, Duty.HANDLER, Duty.LEGAL_REVIEWER, Duty.DISCLOSURE_OFFICE_HEAD})
    @GetMapping("/desk/requests/amendments/{id}/papers/{paper}")
    ResponseEntity<Resource> file(@PathVariable long id, @PathVariable long paper) {
        Amendment it = access.read(id);
        AmendmentPaper asked = papers.get(id, paper);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(asked.name()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(asked.size())
                .body(new InputStreamResource(papers.open(it, asked, access.actor())));
    }

    @Allowed({Duty.CLERK, Duty.HANDLER})
    @PostMapping("/desk/requests/amendments/{id}/papers")
    String add(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable List<MultipartFile> sent,
            RedirectAttributes redirect) {
        access.kept(id, Duty.CLERK, Duty.HANDLER);
        List<Resource> files = SentFiles.resources(sent);
        return done(id, redirect, "材料已存入。", () -> {
            if (files.isEmpty()) {
                throw new Refusal("请选择要上传的文件。");
            }
            desk.add(id, files, access.actor());
        });
    }

    @Allowed({Duty.CLERK, Duty.HANDLER})
    @PostMapping("/desk/requests/amendments/{id}/papers/{paper}/remove")
    String remove(
            @PathVariable long id,
            @PathVariable long paper,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        access.kept(id, Duty.CLERK, Duty.HANDLER);
        return done(id, redirect, "材料已移除，名称和原因保留在审计记录中。", () -> {
            if (reason.isBlank()) {
                throw new Refusal("材料没有移除：请写明移除的原因。");
            }
            desk.remove(id, paper, reason.strip(), access.actor());
        });
    }

    private static String done(long id, RedirectAttributes redirect, String message, Runnable work) {
        try {
            work.run();
            redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(message));
        } catch (Refusal refused) {
            redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.failed(Objects.requireNonNull(refused.getMessage())));
        }
        return "redirect:" + AmendmentPaths.of(id);
    }
}
