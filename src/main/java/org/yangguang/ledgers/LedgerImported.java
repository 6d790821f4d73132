package org.yangguang.ledgers;

import org.yangguang.audit.Audited;
import org.yangguang.shared.Actor;

/**
 * A ledger was imported.
 *
 * @param by who did it
 * @param agency name of the agency
 * @param detail file, its hash, rows added, left and changed, with every change
 */
public record LedgerImported(Actor by, String agency, int year, String detail) implements Audited {

    @Override
    public String actor() {
        return by.login().isEmpty() ? by.name() : "%s（%s）".formatted(by.name(), by.login());
    }

    @Override
    public String action() {
        return "导入台账";
    }

    @Override
    public String subject() {
        return agency + " " + year + " 年度";
    }
}
