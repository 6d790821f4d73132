package org.yangguang.remedies.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
import org.yangguang.documents.files.FileStore;
import org.yangguang.remedies.RemedyCase;
import org.yangguang.remedies.RemedyDocument;
import org.yangguang.remedies.RemedyPapers;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.Attachment;
import org.yangguang.ui.Flash;

/** The papers of a case: brought, taken out as files, removed with a reason. */
@Controller
class RemedyPaperController {

    private final RemedyPapers papers;
    private final FileStore files;
    private final RemedyAccess access;

    RemedyPaperController(RemedyPapers papers, FileStore files, RemedyAccess access) {
        this.papers = papers;
        this.files = files;
        this.access = access;
    }

    @ForReadersOfRemedies
    @GetMapping("/desk/remedies/{kind}/{id}/documents/{document}")
    ResponseEntity<Resource> file(@PathVariable String kind, @PathVariable long id, @PathVariable long document) {
        RemedyCase it = access.seen(kind, id);
        RemedyDocument paper = papers.get(it.id(), document);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(paper.name()))
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(paper.size())
                .body(new InputStreamResource(files.open(paper.file())));
    }

    @ForKeepersOfRemedies
    @PostMapping("/desk/remedies/{kind}/{id}/documents")
    String add(
            @PathVariable String kind,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect) {
        RemedyCase it = access.kept(kind, id);
        String name = file == null ? null : file.getOriginalFilename();
        if (file == null || name == null || name.isEmpty()) {
            return back(it, Flash.failed("请选择要上传的文书。"), redirect);
        }
        try (InputStream content = file.getInputStream()) {
            papers.add(it.id(), content, name, access.actor());
            return back(it, Flash.done("文书已存入案件。"), redirect);
        } catch (Refusal refused) {
            return back(it, Flash.failed(Objects.requireNonNull(refused.getMessage())), redirect);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @ForKeepersOfRemedies
    @PostMapping("/desk/remedies/{kind}/{id}/documents/{document}/remove")
    String remove(
            @PathVariable String kind,
            @PathVariable long id,
            @PathVariable long document,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        RemedyCase it = access.kept(kind, id);
        if (reason.isBlank()) {
            return back(it, Flash.failed("文书没有移除：请写明移除的原因。"), redirect);
        }
        papers.remove(it.id(), document, reason.strip(), access.actor());
        return back(it, Flash.done("文书已移除，名称和原因保留在案件经过中。"), redirect);
    }

    private static String back(RemedyCase it, Flash flash, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Flash.ATTRIBUTE, flash);
        return "redirect:" + RemedyAddresses.of(it.id());
    }
}
