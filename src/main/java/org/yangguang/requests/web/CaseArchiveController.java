package org.yangguang.requests.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignedInUser;
import org.yangguang.requests.archive.CaseArchive;
import org.yangguang.requests.cases.CaseFiles;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.ui.Attachment;

/** The archive of a case that was answered, for those who may read its application. */
@Controller
class CaseArchiveController {

    /** Who may read applications. */
    static final Duty[] READERS = {Duty.CLERK, Duty.HANDLER, Duty.DISCLOSURE_OFFICE_HEAD};

    private final CaseFiles files;
    private final CaseArchive archive;
    private final CurrentUser currentUser;

    CaseArchiveController(CaseFiles files, CaseArchive archive, CurrentUser currentUser) {
        this.files = files;
        this.archive = archive;
        this.currentUser = currentUser;
    }

    @Allowed({Duty.CLERK, Duty.HANDLER, Duty.DISCLOSURE_OFFICE_HEAD})
    @GetMapping("/desk/requests/{id}/archive.zip")
    void archive(@PathVariable long id, HttpServletResponse response) throws IOException {
        SignedInUser user = currentUser.get();
        OpenedCase opened = CaseDuties.seen(user, files.get(id));
        user.require(opened.head().agency(), READERS);
        String name = archive.name(opened);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(name));
        archive.write(opened, user.actor(), response.getOutputStream());
    }
}
