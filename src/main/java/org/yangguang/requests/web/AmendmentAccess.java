package org.yangguang.requests.web;

import org.springframework.stereotype.Component;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignedInUser;
import org.yangguang.requests.amendments.Amendment;
import org.yangguang.requests.amendments.Amendments;
import org.yangguang.shared.Actor;
import org.yangguang.shared.NotFound;

/**
 * Who sees which amendments: the same as with cases. An agency that forwarded one goes on seeing what it did; what is to be done is
 * for the agency that has it.
 */
@Component
class AmendmentAccess {

    private final Amendments amendments;
    private final CurrentUser currentUser;

    AmendmentAccess(Amendments amendments, CurrentUser currentUser) {
        this.amendments = amendments;
        this.currentUser = currentUser;
    }

    Actor actor() {
        return currentUser.get().actor();
    }

    /** @throws NotFound if there is none, or none that the user may see */
    Amendment seen(long id) {
        Amendment it = amendments.get(id);
        if (!held(it, CaseDuties.readers())) {
            throw new NotFound("没有这件更正申请。");
        }
        return it;
    }

    /** The amendment, for whoever has one of those duties for the agency that has it. */
    Amendment kept(long id, Duty... duties) {
        Amendment it = seen(id);
        currentUser.get().require(it.file().agency(), duties);
        return it;
    }

    /** The amendment, for whoever may read what names the applicant. */
    Amendment read(long id) {
        Amendment it = seen(id);
        if (!reads(it)) {
            throw new NotFound("没有这件更正申请。");
        }
        return it;
    }

    /** Whether the user may read what names the applicant: what is claimed, evidence, letters. */
    boolean reads(Amendment it) {
        return held(it, LetterController.READERS);
    }

    boolean may(Amendment it, Duty... duties) {
        return currentUser.get().may(it.file().agency(), duties);
    }

    private boolean held(Amendment it, Duty... duties) {
        SignedInUser user = currentUser.get();
        return it.file().holders().stream().anyMatch(agency -> user.may(agency, duties));
    }
}
