package org.yangguang.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yangguang.documents.Format;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignedInUser;
import org.yangguang.requests.cases.CaseFiles;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.letters.SentLetters;
import org.yangguang.requests.papers.CasePapers;
import org.yangguang.requests.papers.Paper;
import org.yangguang.shared.NotFound;
import org.yangguang.ui.Attachment;
import org.yangguang.ui.PublicPage;

/** Reply letters as files: on the desk as drafted or as sent, on the portal as sent and for the applicant alone. */
@Controller
class LetterController {

    /** Who may open a letter, which names the applicant. */
    static final Duty[] READERS = {Duty.CLERK, Duty.HANDLER, Duty.LEGAL_REVIEWER, Duty.DISCLOSURE_OFFICE_HEAD};

    private final CaseFiles files;
    private final SentLetters sent;
    private final CurrentUser currentUser;
    private final CaseTicket ticket;
    private final CasePapers papers;

    LetterController(CaseFiles files, SentLetters sent, CurrentUser currentUser, CaseTicket ticket, CasePapers papers) {
        this.papers = papers;
        this.files = files;
        this.sent = sent;
        this.currentUser = currentUser;
        this.ticket = ticket;
    }

    @Allowed({Duty.CLERK, Duty.HANDLER, Duty.LEGAL_REVIEWER, Duty.DISCLOSURE_OFFICE_HEAD})
    @GetMapping("/desk/requests/{id}/letter.{extension}")
    ResponseEntity<byte[]> letter(@PathVariable long id, @PathVariable String extension) {
        SignedInUser user = currentUser.get();
        OpenedCase opened = CaseDuties.seen(user, files.get(id));
        user.require(opened.head().agency(), READERS);
        Format format = format(extension);
        byte[] content = sent.open(opened, format, user.actor());
        return file(content, format, opened);
    }

    @PublicPage
    @GetMapping("/requests/status/letter.{extension}")
    ResponseEntity<byte[]> own(@PathVariable String extension, HttpServletRequest request) {
        Format format = format(extension);
        var id = ticket.request(request);
        Optional<byte[]> content = id.isEmpty() ? Optional.empty() : sent.latest(id.getAsLong(), format);
        return file(content.orElseThrow(() -> new NotFound("请先查询申请进度，答复作出后可以下载。")), format, files.get(id.getAsLong()));
    }

    /** A file that came with the reply, for the applicant alone. */
    @PublicPage
    @GetMapping("/requests/status/files/{paper}")
    ResponseEntity<Resource> given(@PathVariable long paper, HttpServletRequest request) {
        var id = ticket.request(request);
        if (id.isEmpty()) {
            throw new NotFound("请先查询申请进度，答复作出后可以下载。");
        }
        Paper given = papers.get(id.getAsLong(), paper);
        return PaperController.attached(given, papers.openGiven(given));
    }

    /** @throws NotFound if letters are not made in that format */
    static Format format(String extension) {
        return SentLetters.FORMATS.stream()
                .filter(each -> each.extension().equals(extension))
                .findFirst()
                .orElseThrow(() -> new NotFound("答复书没有这种格式。"));
    }

    private static ResponseEntity<byte[]> file(byte[] content, Format format, OpenedCase opened) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Attachment.named("答复书 " + opened.head().registration() + "." + format.extension()))
                .body(content);
    }
}
