package org.yangguang.requests.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.SignedInUser;
import org.yangguang.requests.archive.CaseSheet;
import org.yangguang.requests.cases.CaseFiles;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.ui.Attachment;

/** The sheet of a case for paper files, with the applicant's name for those who may read the application. */
@Controller
class CaseSheetController {

    private final CaseFiles files;
    private final CaseSheet sheet;
    private final CurrentUser currentUser;

    CaseSheetController(CaseFiles files, CaseSheet sheet, CurrentUser currentUser) {
        this.files = files;
        this.sheet = sheet;
        this.currentUser = currentUser;
    }

    @ForReadersOfCases
    @GetMapping("/desk/requests/{id}/sheet.pdf")
    ResponseEntity<byte[]> sheet(@PathVariable long id) {
        SignedInUser user = currentUser.get();
        OpenedCase opened = CaseDuties.seen(user, files.get(id));
        boolean clear = user.may(opened.head().agency(), CaseArchiveController.READERS);
        return Attachment.pdf("申请处理单 " + opened.head().registration() + ".pdf")
                .body(sheet.pdf(opened, clear, user.actor()));
    }
}
