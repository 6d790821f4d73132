package org.yangguang.requests.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yangguang.documents.Format;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.Duty;
import org.yangguang.requests.amendments.Amendment;
import org.yangguang.requests.amendments.AmendmentApplicants;
import org.yangguang.requests.amendments.AmendmentLetters;
import org.yangguang.ui.Attachment;

/** Letters about an amendment, as they went out. */
@Controller
class AmendmentLetterController {

    private final AmendmentAccess access;
    private final AmendmentLetters letters;
    private final AmendmentApplicants applicants;

    AmendmentLetterController(AmendmentAccess access, AmendmentLetters letters, AmendmentApplicants applicants) {
        this.access = access;
        this.letters = letters;
        this.applicants = applicants;
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
}
