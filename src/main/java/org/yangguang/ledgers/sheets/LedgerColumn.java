package org.yangguang.ledgers.sheets;

import java.util.List;

/**
 * A column of a ledger.
 *
 * @param name heading
 * @param required whether the sheet must have it
 * @param filled whether every row must fill it
 * @param kind what its cells hold
 * @param choices allowed values; empty where any value of the kind is
 * @param note what goes in, for the person who fills it
 */
public record LedgerColumn(
        String name, boolean required, boolean filled, Kind kind, List<String> choices, String note) {

    /** What cells hold, and how people are told so. */
    public enum Kind {
        TEXT("文字"),
        DATE("日期，如 2021-03-05、2021/3/5、2021.3.5、2021年3月5日"),
        CHOICE("下列之一"),
        MONEY("金额，单位元，最多两位小数"),
        COUNT("整数，不小于 0");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public LedgerColumn {
        choices = List.copyOf(choices);
    }

    static LedgerColumn text(String name, String note) {
        return new LedgerColumn(name, false, false, Kind.TEXT, List.of(), note);
    }

    static LedgerColumn date(String name, String note) {
        return new LedgerColumn(name, false, false, Kind.DATE, List.of(), note);
    }

    static LedgerColumn choice(String name, String note, List<String> choices) {
        return new LedgerColumn(name, false, false, Kind.CHOICE, choices, note);
    }

    static LedgerColumn of(String name, Kind kind, String note) {
        return new LedgerColumn(name, false, false, kind, List.of(), note);
    }

    /** The same, filled in every row. */
    LedgerColumn mandatory() {
        return new LedgerColumn(name, true, true, kind, choices, note);
    }

    /** The same, never missing, though its cells may be empty. */
    LedgerColumn present() {
        return new LedgerColumn(name, true, false, kind, choices, note);
    }

    /** What is allowed, in the words of an error. */
    public String allowed() {
        return choices.isEmpty() ? kind.words() : String.join("、", choices);
    }
}
