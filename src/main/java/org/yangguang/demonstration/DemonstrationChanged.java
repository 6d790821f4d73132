package org.yangguang.demonstration;

import org.yangguang.audit.Audited;
import org.yangguang.shared.Actor;

/** The demonstration county was loaded or reset. */
record DemonstrationChanged(String action) implements Audited {

    @Override
    public Actor actor() {
        return Actor.PROGRAM;
    }

    @Override
    public String subject() {
        return "明川县（演示）";
    }

    @Override
    public String detail() {
        return "%d 至 %d 年的虚构记录".formatted(Demonstration.FIRST_YEAR, Demonstration.LAST_YEAR);
    }
}
