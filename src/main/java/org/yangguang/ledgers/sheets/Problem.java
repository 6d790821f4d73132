package org.yangguang.ledgers.sheets;

/**
 * Something about a cell of a ledger that people must know.
 *
 * @param sheet its name
 * @param row as a spreadsheet numbers it; 0 for the sheet as a whole
 * @param column heading of the column
 * @param what is wrong
 * @param found as it stands there
 * @param allowed what may stand there
 */
public record Problem(String sheet, int row, String column, String what, String found, String allowed) {

    private static final int LONGEST = 100;

    /** {@code SHEET!ROW COLUMN: what is wrong; found «…»; allowed: …}. */
    public String line() {
        return "%s!%d %s: %s; found «%s»; allowed: %s".formatted(sheet, row, column, what, shortened(), allowed);
    }

    private String shortened() {
        String line = found.replaceAll("\\s*[\\r\\n]+\\s*", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
