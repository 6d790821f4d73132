package org.yangguang.requests.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.yangguang.documents.Format;
import org.yangguang.documents.Rendering;
import org.yangguang.requests.letters.LetterExamples;
import org.yangguang.requests.letters.LetterSheet;
import org.yangguang.requests.templates.TemplateVersion;
import org.yangguang.shared.NotFound;

/** Makes files of example letters: to look at, and to be checked. */
@Component
class TemplateFiles {

    private final LetterExamples letters;
    private final CheckedLetters checkUp;
    private final Rendering rendering;

    TemplateFiles(LetterExamples letters, CheckedLetters checkUp, Rendering rendering) {
        this.letters = letters;
        this.checkUp = checkUp;
        this.rendering = rendering;
    }

    /**
     * An example letter of a template as a PDF, shown by the browser.
     *
     * @param at which one, from 0
     * @throws NotFound if there are not so many
     */
    ResponseEntity<byte[]> pdf(TemplateVersion version, int at) {
        List<LetterSheet> sheets = letters.of(version);
        if (at < 0 || at >= sheets.size()) {
            throw new NotFound("没有这份示例。");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(file(sheets.get(at), Format.PDF));
    }

    /** What the check-up finds in an example letter. */
    CheckPage.Letter checked(LetterSheet sheet) {
        try {
            return checkUp.of("示例文书体检", new ByteArrayInputStream(file(sheet, Format.DOCX)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private byte[] file(LetterSheet sheet, Format format) {
        return rendering.render(sheet.document(), format).content();
    }
}
