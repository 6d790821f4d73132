package org.yangguang.ledgers;

import org.jspecify.annotations.Nullable;
import org.yangguang.audit.Audited;
import org.yangguang.shared.Actor;

/**
 * Somebody took the requests of a year out as a ledger.
 *
 * @param requests how many
 * @param reason why applicants' names are in it; null where they are masked
 */
record RequestLedgerTaken(
        Actor actor,
        String agency,
        int year,
        int requests,
        @Nullable String reason) implements Audited {

    @Override
    public String action() {
        return "导出依申请公开台账";
    }

    @Override
    public String subject() {
        return agency + " " + year + " 年依申请公开台账 " + requests + " 件";
    }

    @Override
    public String detail() {
        return reason == null ? "申请人姓名已脱敏" : "含申请人姓名；事由：" + reason;
    }
}
