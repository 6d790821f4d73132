package org.yangguang.documents.xlsx;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.yangguang.documents.Cell;
import org.yangguang.documents.Grid;
import org.yangguang.documents.Letters;
import org.yangguang.documents.Row;
import org.yangguang.documents.Table;

/** A table below its caption; the caption stands in the first row. */
final class TableSheet {

    private static final int WIDE = 12;
    private static final double PORTRAIT = 92;
    private static final double LANDSCAPE = 136;
    private static final double POINTS = 10.5;
    private static final double NARROWEST = 4;
    private static final int MAXIMUM = 255 * 256;

    private final Table table;
    private final XSSFSheet sheet;
    private final Looks looks;
    private final double[] widths;

    private TableSheet(Table table, XSSFSheet sheet, Looks looks) {
        this.table = table;
        this.sheet = sheet;
        this.looks = looks;
        double all = table.weights().stream().mapToInt(Integer::intValue).sum();
        double total = wide(table) ? LANDSCAPE : PORTRAIT;
        this.widths = table.weights().stream()
                .mapToDouble(weight -> Math.max(NARROWEST, total * weight / all))
                .toArray();
    }

    /** Whether it prints across the paper. */
    static boolean wide(Table table) {
        return table.columns() > WIDE;
    }

    static void write(Table table, XSSFSheet sheet, Looks looks) {
        TableSheet writer = new TableSheet(table, sheet, looks);
        for (int column = 0; column < table.columns(); column++) {
            sheet.setColumnWidth(column, Math.min(MAXIMUM, (int) (writer.widths[column] * 256)));
        }
        writer.line(0, table.caption(), true, 14, HorizontalAlignment.CENTER);
        writer.cells();
        if (table.note() != null) {
            writer.line(table.rows().size() + 1, table.note(), false, 9, HorizontalAlignment.LEFT);
        }
        int head = table.head().size() + 1;
        sheet.createFreezePane(0, head);
        sheet.setRepeatingRows(new CellRangeAddress(0, head - 1, -1, -1));
    }

    private void cells() {
        List<Row> rows = table.rows();
        for (int row = 0; row < rows.size(); row++) {
            sheet.createRow(row + 1).setHeightInPoints((float) (POINTS * 1.35 + 4));
        }
        for (Grid.Place place : table.grid().places()) {
            boolean strong = place.cell().header()
                    ? place.row() < table.head().size() || rows.get(place.row()).kind() != Row.Kind.PLAIN
                    : rows.get(place.row()).kind() == Row.Kind.SUM;
            cell(place, strong);
        }
    }

    private void cell(Grid.Place place, boolean strong) {
        Cell cell = place.cell();
        Optional<Numeral> numeral = cell.header() ? Optional.empty() : Numeral.of(cell.plainText());
        XSSFCellStyle style = looks.of(new Looks.Look(
                alignment(cell),
                true,
                strong,
                cell.vertical(),
                numeral.map(Numeral::format).orElse(""),
                POINTS));
        for (int row = place.row(); row < place.row() + cell.rows(); row++) {
            for (int column = place.column(); column < place.column() + cell.columns(); column++) {
                sheet.getRow(row + 1).createCell(column).setCellStyle(style);
            }
        }
        XSSFCell first = sheet.getRow(place.row() + 1).getCell(place.column());
        numeral.ifPresentOrElse(
                number -> first.setCellValue(number.value()),
                () -> first.setCellValue(Letters.lawful(cell.plainText())));
        merge(place.row() + 1, cell.rows(), place.column(), cell.columns());
        if (cell.rows() == 1) {
            heighten(first.getRow(), cell.plainText(), place.column(), cell.columns(), POINTS);
        }
    }

    private void line(int row, String text, boolean strong, double points, HorizontalAlignment alignment) {
        XSSFRow line = sheet.createRow(row);
        XSSFCell cell = line.createCell(0);
        cell.setCellValue(Letters.lawful(text));
        cell.setCellStyle(looks.of(Looks.Look.text(alignment, strong, points)));
        merge(row, 1, 0, table.columns());
        heighten(line, text, 0, table.columns(), points);
    }

    private void heighten(XSSFRow row, String text, int column, int columns, double points) {
        double width = 0;
        for (int i = column; i < column + columns; i++) {
            width += widths[i];
        }
        row.setHeightInPoints(Math.max(row.getHeightInPoints(), Heights.of(text, width, points)));
    }

    private void merge(int row, int rows, int column, int columns) {
        if (rows > 1 || columns > 1) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row + rows - 1, column, column + columns - 1));
        }
    }

    private static HorizontalAlignment alignment(Cell cell) {
        return switch (cell.alignment()) {
            case LEFT -> HorizontalAlignment.LEFT;
            case CENTRE -> HorizontalAlignment.CENTER;
            case RIGHT -> HorizontalAlignment.RIGHT;
        };
    }
}
