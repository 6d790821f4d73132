package org.yangguang.requests.notices;

import org.yangguang.audit.Audited;
import org.yangguang.shared.Actor;

/**
 * An applicant wants notices from now on, or no more.
 *
 * @param request agency and registration
 */
record NoticesWished(Actor actor, String request, boolean wanted) implements Audited {

    @Override
    public String action() {
        return wanted ? "开通进展通知" : "取消进展通知";
    }

    @Override
    public String subject() {
        return "申请 " + request;
    }
}
