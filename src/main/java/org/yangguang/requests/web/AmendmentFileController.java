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
import org.yangguang.documents.Format;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.Duty;
import org.yangguang.requests.amendments.Amendment;
import org.yangguang.requests.amendments.AmendmentApplicants;
import org.yangguang.requests.amendments.AmendmentDesk;
import org.yangguang.requests.amendments.AmendmentLetters;
import org.yangguang.requests.amendments.AmendmentPaper;
import org.yangguang.requests.amendments.AmendmentPapers;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.Attachment;
import org.yangguang.ui.Flash;

/** Files of an amendment on the desk: evidence that is brought, opened and removed, letters as they went out. */
@Controller
class AmendmentFileController {

    private final AmendmentAccess access;
    private final AmendmentDesk desk;
    private final AmendmentPapers papers;
    private final AmendmentLetters letters;
    private final AmendmentApplicants applicants;

    AmendmentFileController(
            AmendmentAccess access,
            AmendmentDesk desk,
            AmendmentPapers papers,
            AmendmentLetters letters,
            AmendmentApplicants applicants) {
        this.access = access;
        this.desk = desk;
        this.papers = papers;
        this.letters = letters;
        this.applicants = applicants;
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
            desk.addPapers(id, files, access.actor());
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
            desk.removePaper(id, paper, reason.strip(), access.actor());
        });
    }

    @Allowed({Duty.CLERK, Duty.HANDLER, Duty.LEGAL_REVIEWER, Duty.DISCLOSURE_OFFICE_HEAD})
    @GetMapping("/desk/requests/amendments/{id}/letters/{event}.{extension}")
    ResponseEntity<byte[]> letter(@PathVariable long id, @PathVariable int event, @PathVariable String extension) {
        Amendment it = access.read(id);
        ResponseEntity<byte[]> file = letter(letters, it, event, extension);
        applicants.opened(it, "打开更正申请的文书", access.actor());
        return file;
    }

    /** The answer that hands out a letter, to the office or to the applicant. */
    static ResponseEntity<byte[]> letter(AmendmentLetters letters, Amendment it, int event, String extension) {
        Format format = LetterController.format(extension);
        byte[] content = letters.of(it.id(), event, format);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Attachment.named(AmendmentMoments.letter(it.file(), event - 1) + " " + it.registration() + "."
                                + format.extension()))
                .body(content);
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
