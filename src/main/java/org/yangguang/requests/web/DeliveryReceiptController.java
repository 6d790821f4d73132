package org.yangguang.requests.web;

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
import org.yangguang.requests.letters.DeliveryReceipts;
import org.yangguang.ui.Attachment;

/** The form on which an applicant signs for a reply, which names the applicant. */
@Controller
class DeliveryReceiptController {

    private final CaseFiles files;
    private final DeliveryReceipts receipts;
    private final CurrentUser currentUser;

    DeliveryReceiptController(CaseFiles files, DeliveryReceipts receipts, CurrentUser currentUser) {
        this.files = files;
        this.receipts = receipts;
        this.currentUser = currentUser;
    }

    @Allowed({Duty.CLERK, Duty.HANDLER, Duty.LEGAL_REVIEWER, Duty.DISCLOSURE_OFFICE_HEAD})
    @GetMapping("/desk/requests/{id}/delivery-receipt.pdf")
    ResponseEntity<byte[]> receipt(@PathVariable long id) {
        SignedInUser user = currentUser.get();
        OpenedCase opened = CaseDuties.seen(user, files.get(id));
        user.require(opened.head().agency(), LetterController.READERS);
        return Attachment.pdf("送达回证 " + opened.head().registration() + ".pdf")
                .body(receipts.open(opened, user.actor()));
    }
}
