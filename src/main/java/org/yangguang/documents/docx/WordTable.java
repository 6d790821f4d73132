package org.yangguang.documents.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.yangguang.documents.Grid;
import org.yangguang.documents.Row;
import org.yangguang.documents.Table;

/** A table with merged cells. Grid, cell widths and fixed layout are all written, or other programs than Word misplace the cells. */
final class WordTable {

    /** A table of so many rows fits on one page and is kept there. */
    private static final int ONE_PAGE = 30;

    private final Table table;
    private final int[] widths;
    private final Looks looks;
    private final int stub;
    private final Grid.Place[][] places;

    private WordTable(Table table) {
        this.table = table;
        this.widths = Widths.of(table.weights(), Sheet.TEXT_WIDTH);
        this.looks = Looks.of(table);
        this.stub = table.stub();
        this.places = table.grid().byPosition();
    }

    static void write(Table table, XWPFDocument word) {
        XWPFTable made = word.createTable();
        made.removeRow(0);
        WordTable writer = new WordTable(table);
        writer.frame(made.getCTTbl());
        List<Row> rows = table.rows();
        for (int row = 0; row < rows.size(); row++) {
            writer.row(row, rows.get(row), made);
        }
    }

    private void frame(CTTbl made) {
        CTTblPr properties = made.getTblPr();
        CTTblWidth width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(Sheet.TEXT_WIDTH));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        properties.addNewJc().setVal(STJcTable.CENTER);
        looks.margins(properties.addNewTblCellMar());
        properties.addNewTblCaption().setVal(Words.plain(table.caption()));
        CTTblGrid grid = made.getTblGrid() == null ? made.addNewTblGrid() : made.getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int column : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(column));
        }
    }

    private void row(int number, Row row, XWPFTable made) {
        CTRow written = made.getCTTbl().addNewTr();
        CTTrPr properties = written.addNewTrPr();
        properties.addNewCantSplit();
        if (number < table.head().size()) {
            properties.addNewTblHeader();
        }
        boolean keep = table.rows().size() <= ONE_PAGE && number < table.rows().size() - 1;
        WordCell cell = new WordCell(table, looks, stub, number < table.head().size(), keep, made.getBody());
        for (int column = 0; column < table.columns(); ) {
            Grid.Place place = places[number][column];
            int width = 0;
            for (int i = 0; i < place.cell().columns(); i++) {
                width += widths[column + i];
            }
            cell.write(place, place.row() == number, row.kind(), width, written.addNewTc());
            column += place.cell().columns();
        }
    }
}
