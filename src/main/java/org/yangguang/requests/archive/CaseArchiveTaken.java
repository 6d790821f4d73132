package org.yangguang.requests.archive;

import org.yangguang.audit.Audited;
import org.yangguang.shared.Actor;

/**
 * Somebody took the archive of a case out, which names its applicant.
 *
 * @param request agency and registration
 * @param state in which the case stood
 */
record CaseArchiveTaken(Actor actor, String request, String state) implements Audited {

    @Override
    public String action() {
        return "下载案卷";
    }

    @Override
    public String subject() {
        return "申请 " + request;
    }

    @Override
    public String detail() {
        return state + "；含申请人资料";
    }
}
