package org.yangguang.requests.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.documents.Format;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.Duty;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.letters.SentLetters;
import org.yangguang.ui.Crumb;
import org.yangguang.ui.DeskPage;

/** Checks reply letters (答复书体检): any files that somebody brings, which are not kept, and the letter of a case. */
@Controller
class CheckLetterController {

    private static final int MOST = 20;

    private final CheckedLetters letters;
    private final PaperAccess access;
    private final SentLetters sent;

    CheckLetterController(CheckedLetters letters, PaperAccess access, SentLetters sent) {
        this.letters = letters;
        this.access = access;
        this.sent = sent;
    }

    @ForReadersOfCases
    @GetMapping("/desk/requests/check")
    ModelAndView ask() {
        return page(null, List.of());
    }

    @ForReadersOfCases
    @PostMapping("/desk/requests/check")
    ModelAndView check(@RequestParam(required = false) @Nullable List<MultipartFile> files) {
        List<MultipartFile> sent = Objects.requireNonNullElse(files, List.<MultipartFile>of()).stream()
                .filter(file -> !name(file).isEmpty())
                .toList();
        if (sent.isEmpty() || sent.size() > MOST) {
            return page(sent.isEmpty() ? "请选择要检查的答复书。" : "一次最多检查 " + MOST + " 份，请分几次检查。", List.of());
        }
        return page(null, sent.stream().map(this::checked).toList());
    }

    private static ModelAndView page(@Nullable String refused, List<CheckPage.Letter> letters) {
        DeskPage layout = DeskPage.of("答复书体检", CasePaths.LIST, CasePaths.CRUMB);
        return new ModelAndView("requests/desk/check", "page", new CheckPage(layout, true, refused, letters));
    }

    private CheckPage.Letter checked(MultipartFile file) {
        try (InputStream content = file.getInputStream()) {
            return letters.of(name(file), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    /** The letter of a case as drafted or as sent; opening it leaves a trace. */
    @Allowed({Duty.CLERK, Duty.HANDLER, Duty.LEGAL_REVIEWER, Duty.DISCLOSURE_OFFICE_HEAD})
    @GetMapping("/desk/requests/{id}/check")
    ModelAndView own(@PathVariable long id) throws IOException {
        OpenedCase opened = access.kept(id, LetterController.READERS);
        byte[] letter = sent.open(opened, Format.DOCX, access.actor());
        List<CheckPage.Letter> found = new ArrayList<>();
        found.add(letters.of("答复书", new ByteArrayInputStream(letter)));
        Crumb one = new Crumb(opened.head().registration(), CasePaths.of(id));
        DeskPage layout = DeskPage.of("答复书体检", CasePaths.LIST, CasePaths.CRUMB, one);
        return new ModelAndView("requests/desk/check", "page", new CheckPage(layout, false, null, found));
    }
}
