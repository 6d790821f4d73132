package org.yangguang.requests.notices;

import org.yangguang.audit.Audited;
import org.yangguang.shared.Actor;

/**
 * Somebody had a notice sent again that was given up.
 *
 * @param request agency and registration
 */
record NoticeSentAgain(Actor actor, String request) implements Audited {

    @Override
    public String action() {
        return "重新发送通知";
    }

    @Override
    public String subject() {
        return "申请 " + request;
    }
}
