package org.yangguang.requests.letters;

import java.util.List;
import org.yangguang.audit.Audited;
import org.yangguang.shared.Actor;

/**
 * Somebody printed letters of several cases, which name applicants.
 *
 * @param requests agency and registration of each
 * @param receipts whether with delivery receipts
 */
record LettersPrinted(Actor actor, List<String> requests, boolean receipts) implements Audited {

    @Override
    public String action() {
        return "打印文书";
    }

    @Override
    public String subject() {
        return "文书 " + requests.size() + " 份";
    }

    @Override
    public String detail() {
        return "申请 " + String.join("、", requests) + (receipts ? "；连同送达回证" : "") + "；含申请人姓名";
    }
}
