package org.yangguang.requests.reassessment;

import java.time.LocalDate;
import org.yangguang.audit.Audited;
import org.yangguang.shared.Actor;

/**
 * Withheld information was looked at again.
 *
 * @param request agency and registration
 * @param decision by which it is withheld
 * @param result in a few words
 */
record Reassessed(Actor actor, String request, String decision, String result, LocalDate on) implements Audited {

    @Override
    public String action() {
        return "登记复查结果";
    }

    @Override
    public String subject() {
        return "申请 " + request;
    }

    @Override
    public String before() {
        return decision;
    }

    @Override
    public String after() {
        return result;
    }

    @Override
    public String detail() {
        return "日期 " + on;
    }
}
