package org.yangguang.ledgers;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.poifs.crypt.temp.SheetDataWriterWithDecorator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.yangguang.ledgers.sheets.LedgerSheet;
import org.yangguang.ledgers.sheets.RequestCells;
import org.yangguang.requests.Request;

/**
 * The ledger template with the requests of a year in it. Rows go into a file beside it, since they may be many; that file is
 * encrypted under a key that is nowhere but in memory, since they name people.
 */
public final class RequestWorkbook implements Closeable {

    /** Rows that are held in memory. */
    private static final int WINDOW = 100;

    private final SXSSFWorkbook workbook;
    private final SXSSFSheet sheet;
    private int rows;

    RequestWorkbook() {
        XSSFWorkbook template = LedgerTemplate.filled();
        this.workbook = new SXSSFWorkbook(template, WINDOW) {
            @Override
            protected SheetDataWriter createSheetDataWriter() throws IOException {
                return new SheetDataWriterWithDecorator();
            }
        };
        this.sheet = workbook.getSheet(LedgerSheet.REQUESTS.title());
    }

    void add(Request request) {
        Row row = sheet.createRow(++rows);
        List<@Nullable Object> values = RequestCells.of(request);
        for (int index = 0; index < values.size(); index++) {
            Object value = values.get(index);
            if (value != null) {
                fill(row.createCell(index), value);
            }
        }
    }

    private void fill(Cell cell, Object value) {
        // The format of the template's column, so that days are days and money has two decimals.
        CellStyle style = sheet.getColumnStyle(cell.getColumnIndex());
        if (style != null) {
            cell.setCellStyle(style);
        }
        switch (value) {
            case LocalDate day -> cell.setCellValue(day);
            case BigDecimal yuan -> cell.setCellValue(yuan.doubleValue());
            default -> cell.setCellValue(value.toString());
        }
    }

    int rows() {
        return rows;
    }

    /** Writes the workbook; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
