package org.yangguang.requests.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.FileSystemUtils;
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
import org.yangguang.requests.checkup.LetterText;
import org.yangguang.requests.letters.SentLetters;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.Chip;
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
        return page(List.of());
    }

    @ForReadersOfCases
    @PostMapping("/desk/requests/check")
    ModelAndView check(@RequestParam(required = false) @Nullable List<MultipartFile> files) {
        return page(Objects.requireNonNullElse(files, List.<MultipartFile>of()).stream()
                .filter(file -> !name(file).isEmpty())
                .limit(MOST)
                .map(this::checked)
                .toList());
    }

    private static ModelAndView page(List<CheckPage.Letter> letters) {
        DeskPage layout = DeskPage.of("答复书体检", CasePaths.LIST, CasePaths.CRUMB);
        return new ModelAndView("requests/desk/check", "page", new CheckPage(layout, true, letters));
    }

    private CheckPage.Letter checked(MultipartFile file) {
        try (InputStream content = file.getInputStream()) {
            return checked(name(file), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Reads a copy that nobody else sees and that is gone afterwards. */
    private CheckPage.Letter checked(String name, InputStream content) throws IOException {
        Path folder = Files.createTempDirectory("letter");
        try {
            Path copy = folder.resolve("letter");
            Files.copy(content, copy);
            return letters.of(name, LetterText.read(copy));
        } catch (Refusal unreadable) {
            String why = Objects.requireNonNull(unreadable.getMessage()).replace("“letter”", "“" + name + "”");
            CheckPage.Finding finding = new CheckPage.Finding("无法读取", Chip.red("错误"), why, "");
            return new CheckPage.Letter(name, Chip.red("无法读取"), List.of(), List.of(finding), List.of(), 0);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
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
        found.add(checked("答复书", new ByteArrayInputStream(letter)));
        Crumb one = new Crumb(opened.head().registration(), CasePaths.of(id));
        DeskPage layout = DeskPage.of("答复书体检", CasePaths.LIST, CasePaths.CRUMB, one);
        return new ModelAndView("requests/desk/check", "page", new CheckPage(layout, false, found));
    }
}
