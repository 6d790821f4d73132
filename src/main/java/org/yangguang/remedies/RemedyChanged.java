package org.yangguang.remedies;

import org.yangguang.audit.Audited;
import org.yangguang.shared.Actor;

/**
 * A case was entered, changed, closed, taken to the next stage, or got or lost a paper.
 *
 * @param agency its name
 * @param act what was done
 * @param before facts that changed as they stood, without what people wrote in their own words
 * @param after the same facts now
 * @param detail the reason, or which paper
 */
record RemedyChanged(
        Actor actor,
        String agency,
        RemedyKind kind,
        String caseNumber,
        String act,
        String before,
        String after,
        String detail)
        implements Audited {

    @Override
    public String action() {
        return act;
    }

    @Override
    public String subject() {
        return agency + " " + kind.label() + " " + caseNumber;
    }
}
