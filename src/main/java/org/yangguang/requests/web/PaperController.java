package org.yangguang.requests.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.Duty;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.papers.CasePapers;
import org.yangguang.requests.papers.Paper;
import org.yangguang.requests.papers.PaperRole;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.Attachment;
import org.yangguang.ui.Flash;

/** The files of a case: brought, opened, given out or kept back, removed. */
@Controller
class PaperController {

    private final PaperAccess access;
    private final CasePapers papers;
    private final PaperPages pages;

    PaperController(PaperAccess access, CasePapers papers, PaperPages pages) {
        this.access = access;
        this.papers = papers;
        this.pages = pages;
    }

    @ForReadersOfCases
    @GetMapping("/desk/requests/{id}/papers")
    ModelAndView list(@PathVariable long id) {
        return pages.list(access.seen(id));
    }

    @ForReadersOfCases
    @GetMapping("/desk/requests/{id}/papers/{paper}")
    ResponseEntity<Resource> file(@PathVariable long id, @PathVariable long paper) {
        OpenedCase opened = access.seen(id);
        Paper asked = access.paper(opened, paper);
        return attached(asked, papers.open(opened, asked, access.actor()));
    }

    /** The answer that hands out a file. */
    static ResponseEntity<Resource> attached(Paper paper, InputStream content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(paper.name()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(paper.size())
                .body(new InputStreamResource(content));
    }

    @Allowed({Duty.CLERK, Duty.HANDLER})
    @PostMapping("/desk/requests/{id}/papers")
    String add(
            @PathVariable long id,
            @RequestParam PaperRole role,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            RedirectAttributes redirect) {
        OpenedCase opened = access.kept(id, Duty.CLERK, Duty.HANDLER);
        List<MultipartFile> sent = Objects.requireNonNullElse(files, List.<MultipartFile>of()).stream()
                .filter(file -> !file.isEmpty() || !name(file).isEmpty())
                .toList();
        return done(id, redirect, "材料已存入。", () -> {
            if (sent.isEmpty()) {
                throw new Refusal("请选择要上传的文件。");
            }
            sent.forEach(file -> add(opened, role, file));
        });
    }

    private void add(OpenedCase opened, PaperRole role, MultipartFile file) {
        try (InputStream content = file.getInputStream()) {
            papers.add(opened, role, content, name(file), access.actor());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    @Allowed({Duty.CLERK, Duty.HANDLER})
    @PostMapping("/desk/requests/{id}/papers/{paper}/remove")
    String remove(
            @PathVariable long id,
            @PathVariable long paper,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        OpenedCase opened = access.kept(id, Duty.CLERK, Duty.HANDLER);
        return done(id, redirect, "材料已移除，名称和原因保留在审计记录中。", () -> {
            if (reason.isBlank()) {
                throw new Refusal("材料没有移除：请写明移除的原因。");
            }
            papers.remove(opened, paper, reason.strip(), access.actor());
        });
    }

    /** What a file hides, before it is given out. */
    @Allowed(Duty.HANDLER)
    @GetMapping("/desk/requests/{id}/papers/{paper}/provide")
    ModelAndView look(@PathVariable long id, @PathVariable long paper) {
        OpenedCase opened = access.kept(id, Duty.HANDLER);
        return pages.provide(opened, access.paper(opened, paper));
    }

    @Allowed(Duty.HANDLER)
    @PostMapping("/desk/requests/{id}/papers/{paper}/provide")
    String provide(
            @PathVariable long id,
            @PathVariable long paper,
            @RequestParam(defaultValue = "false") boolean looked,
            RedirectAttributes redirect) {
        OpenedCase opened = access.kept(id, Duty.HANDLER);
        return done(id, redirect, "已列入提供给申请人的文件，随答复提供。", () -> papers.provide(opened, paper, looked, access.actor()));
    }

    @Allowed(Duty.HANDLER)
    @PostMapping("/desk/requests/{id}/papers/{paper}/keep-back")
    String keepBack(@PathVariable long id, @PathVariable long paper, RedirectAttributes redirect) {
        OpenedCase opened = access.kept(id, Duty.HANDLER);
        return done(id, redirect, "已不再提供给申请人。", () -> papers.keepBack(opened, paper, access.actor()));
    }

    private static String done(long id, RedirectAttributes redirect, String message, Runnable work) {
        try {
            work.run();
            redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(message));
        } catch (Refusal refused) {
            redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.failed(Objects.requireNonNull(refused.getMessage())));
        }
        return "redirect:" + CasePaths.papers(id);
    }
}
