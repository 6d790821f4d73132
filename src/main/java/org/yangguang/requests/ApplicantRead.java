package org.yangguang.requests;

import org.yangguang.audit.Audited;
import org.yangguang.shared.Actor;

/**
 * Somebody looked at an applicant's name in the clear.
 *
 * @param request agency and registration
 * @param reason as the person gave it
 */
public record ApplicantRead(Actor actor, String request, String reason) implements Audited {

    @Override
    public String action() {
        return "查看申请人姓名";
    }

    @Override
    public String subject() {
        return "申请 " + request;
    }

    @Override
    public String detail() {
        return reason;
    }
}
