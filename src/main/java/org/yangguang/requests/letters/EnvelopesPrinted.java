package org.yangguang.requests.letters;

import java.util.List;
import org.yangguang.audit.Audited;
import org.yangguang.shared.Actor;

/**
 * Somebody printed envelopes, which carry applicants' names and addresses.
 *
 * @param requests agency and registration of each
 */
record EnvelopesPrinted(Actor actor, List<String> requests) implements Audited {

    @Override
    public String action() {
        return "打印信封";
    }

    @Override
    public String subject() {
        return "信封 " + requests.size() + " 个";
    }

    @Override
    public String detail() {
        return "申请 " + String.join("、", requests) + "；含申请人姓名和地址";
    }
}
