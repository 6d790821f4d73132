package org.yangguang.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignedInUser;
import org.yangguang.requests.cases.CaseFiles;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.letters.CaseNotices;
import org.yangguang.requests.letters.LetterOfCase;
import org.yangguang.requests.letters.SentLetters;
import org.yangguang.shared.NotFound;
import org.yangguang.ui.Attachment;
import org.yangguang.ui.PublicPage;

/** Letters on the way to a reply: for the office, and for the applicant those that are addressed to the applicant. */
@Controller
class CaseNoticeController {

    private final CaseFiles files;
    private final CaseNotices notices;
    private final SentLetters sent;
    private final CurrentUser currentUser;
    private final CaseTicket ticket;

    CaseNoticeController(
            CaseFiles files, CaseNotices notices, SentLetters sent, CurrentUser currentUser, CaseTicket ticket) {
        this.files = files;
        this.notices = notices;
        this.sent = sent;
        this.currentUser = currentUser;
        this.ticket = ticket;
    }

    @Allowed({Duty.CLERK, Duty.HANDLER, Duty.LEGAL_REVIEWER, Duty.DISCLOSURE_OFFICE_HEAD})
    @GetMapping("/desk/requests/{id}/letters/{number}/{letter}.pdf")
    ResponseEntity<byte[]> letter(@PathVariable long id, @PathVariable int number, @PathVariable int letter) {
        SignedInUser user = currentUser.get();
        OpenedCase opened = CaseDuties.seen(user, files.get(id));
        user.require(opened.head().agency(), LetterController.READERS);
        ResponseEntity<byte[]> file = file(opened, number, letter);
        sent.opened(opened, "打开办理中的文书", user.actor());
        return file;
    }

    @PublicPage
    @GetMapping("/requests/status/letters/{number}.pdf")
    ResponseEntity<byte[]> own(@PathVariable int number, HttpServletRequest request) {
        var id = ticket.request(request);
        if (id.isEmpty()) {
            throw none();
        }
        OpenedCase opened = files.get(id.getAsLong());
        LetterOfCase own = notices.of(opened).stream()
                .filter(letter -> letter.event() == number && letter.noticeToApplicant())
                .findFirst()
                .orElseThrow(CaseNoticeController::none);
        return file(opened, number, own.letter());
    }

    private ResponseEntity<byte[]> file(OpenedCase opened, int number, int letter) {
        byte[] content = notices.pdf(opened, number, letter).orElseThrow(CaseNoticeController::none);
        return Attachment.pdf("文书 " + opened.head().registration() + "-" + number + (letter == 1 ? "" : "-" + letter)
                        + ".pdf")
                .body(content);
    }

    private static NotFound none() {
        return new NotFound("没有这份文书。");
    }
}
