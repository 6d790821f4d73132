package org.yangguang.requests.web;

import org.springframework.stereotype.Component;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignedInUser;
import org.yangguang.requests.cases.CaseFiles;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.papers.CasePapers;
import org.yangguang.requests.papers.Paper;
import org.yangguang.requests.papers.PaperRole;
import org.yangguang.shared.Actor;
import org.yangguang.shared.NotFound;

/** Opens cases and their files for whoever asks: what tells who applied, only for those who work with it. */
@Component
class PaperAccess {

    private final CaseFiles files;
    private final CasePapers papers;
    private final CurrentUser currentUser;

    PaperAccess(CaseFiles files, CasePapers papers, CurrentUser currentUser) {
        this.files = files;
        this.papers = papers;
        this.currentUser = currentUser;
    }

    Actor actor() {
        return currentUser.get().actor();
    }

    /** The case, for whoever sees cases. */
    OpenedCase seen(long id) {
        return CaseDuties.seen(currentUser.get(), files.get(id));
    }

    /** The case, for whoever has one of those duties for it. */
    OpenedCase kept(long id, Duty... duties) {
        OpenedCase opened = seen(id);
        currentUser.get().require(opened.head().agency(), duties);
        return opened;
    }

    /** A file of it; what the user may not see is as if it were not there. */
    Paper paper(OpenedCase opened, long id) {
        Paper paper = papers.get(opened.head().id(), id);
        if (!visible(opened, paper)) {
            throw new NotFound("这件申请没有这份材料，它可能已被移除。");
        }
        return paper;
    }

    boolean visible(OpenedCase opened, Paper paper) {
        return paper.role() != PaperRole.APPLICATION || may(opened, LetterController.READERS);
    }

    boolean may(OpenedCase opened, Duty... duties) {
        SignedInUser user = currentUser.get();
        return user.may(opened.head().agency(), duties);
    }
}
