package org.yangguang.documents.docx;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.yangguang.documents.Paper;
import org.yangguang.documents.Table;

/**
 * How closely a table is set.
 *
 * @param points size of the text
 * @param line height of a line in twentieths of a point
 * @param across space left and right of the text in twentieths of a point
 * @param above space above and below it
 */
record Looks(double points, int line, int across, int above) {

    private static final double CLOSE = 10;
    private static final int MANY = 12;

    /** Height of a line for a size of 1 point, in twentieths of a point. */
    private static final double LINE = 26.5;

    static Looks of(Table table) {
        double points = Paper.points(table);
        boolean close = points < CLOSE;
        int across = close || table.columns() > MANY ? 30 : 60;
        return new Looks(points, (int) Math.round(points * LINE), across, close ? 30 : 56);
    }

    void margins(CTTblCellMar margins) {
        width(margins.addNewTop(), above);
        width(margins.addNewLeft(), across);
        width(margins.addNewBottom(), above);
        width(margins.addNewRight(), across);
    }

    private static void width(CTTblWidth width, int twentieths) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twentieths));
    }
}
