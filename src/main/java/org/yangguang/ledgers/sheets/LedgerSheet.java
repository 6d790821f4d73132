package org.yangguang.ledgers.sheets;

import java.util.Arrays;
import java.util.List;

/** The sheets of an office's ledgers, in the order in which they are read. */
public enum LedgerSheet {
    REQUESTS("依申请公开", RequestSheet.COLUMNS),
    RECONSIDERATIONS("行政复议", RemedySheets.RECONSIDERATIONS),
    LAWSUITS("行政诉讼", RemedySheets.LAWSUITS),
    DOCUMENTS("规范性文件", PublicationSheets.DOCUMENTS),
    ENFORCEMENT("行政执法", PublicationSheets.ENFORCEMENT),
    FEES("行政事业性收费", PublicationSheets.FEES),
    DISPATCHES("信息发布", DispatchSheet.COLUMNS),
    ACTIVITIES("日常工作", ActivitySheet.COLUMNS);

    private final String title;
    private final List<LedgerColumn> columns;

    LedgerSheet(String title, List<LedgerColumn> columns) {
        this.title = title;
        this.columns = columns;
    }

    /** Name of the sheet. */
    public String title() {
        return title;
    }

    /** Its columns, the key first. */
    public List<LedgerColumn> columns() {
        return columns;
    }

    /** Whether a sheet of a file is one of these, by its name. */
    public static boolean isTitle(String sheet) {
        return Arrays.stream(values()).anyMatch(one -> one.title.equals(Choices.plain(sheet)));
    }

    LedgerColumn key() {
        return columns.getFirst();
    }
}
