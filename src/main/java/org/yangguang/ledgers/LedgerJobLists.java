package org.yangguang.ledgers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yangguang.ledgers.LedgerJobResult.Change;
import org.yangguang.ledgers.LedgerJobResult.Sheet;
import org.yangguang.ledgers.sheets.LedgerSheet;
import org.yangguang.registers.Recorded;

/** What the registers made of a ledger, as the result of a job carries it. */
final class LedgerJobLists {

    private LedgerJobLists() {}

    /** How many rows of each sheet came to what. */
    static List<Sheet> counts(Map<LedgerSheet, Recorded> sheets) {
        return sheets.entrySet().stream()
                .map(sheet -> new Sheet(
                        sheet.getKey().title(),
                        sheet.getValue().added(),
                        sheet.getValue().unchanged(),
                        sheet.getValue().changed()))
                .toList();
    }

    /** Each change by itself. */
    static List<Change> changes(Map<LedgerSheet, Recorded> sheets) {
        List<Change> changes = new ArrayList<>();
        sheets.forEach((sheet, recorded) -> recorded.changes()
                .forEach(change -> changes.add(
                        new Change(sheet.title(), change.key(), change.column(), change.before(), change.after()))));
        return changes;
    }
}
