package org.yangguang.demonstration;

import org.yangguang.audit.Audited;

/** The demonstration county was loaded or reset. */
record DemonstrationChanged(String action) implements Audited {

    @Override
    public String actor() {
        return "系统";
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
