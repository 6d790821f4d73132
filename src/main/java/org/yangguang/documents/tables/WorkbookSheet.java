package org.yangguang.documents.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.yangguang.documents.Letters;

/**
 * A table as a workbook with one sheet (.xlsx, ECMA-376), written straight into the answer: no row is kept, no file is made beside
 * it. Text is text and never a formula; numbers and dates are such.
 */
final class WorkbookSheet implements SpreadsheetRows {

    /** Longest text that a cell of Excel holds. */
    private static final int LONGEST = 32_767;

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final double MINUTES_OF_DAY = 24 * 60;

    private final ZipOutputStream archive;
    private final int columns;
    private int rows;

    /** @param widths of the columns, in characters */
    WorkbookSheet(OutputStream out, List<String> headings, List<Integer> widths) throws IOException {
        this.archive = new ZipOutputStream(out);
        this.columns = headings.size();
        for (WorkbookParts part : WorkbookParts.values()) {
            archive.putNextEntry(new ZipEntry(part.path()));
            write(part.content());
            archive.closeEntry();
        }
        archive.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        write(
                WorkbookParts.XML + "<worksheet xmlns=\"" + WorkbookParts.MAIN
                        + "\"><sheetViews><sheetView workbookViewId=\"0\">"
                        + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (int column = 1; column <= columns; column++) {
            write("<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>"
                    .formatted(column, widths.get(column - 1)));
        }
        write("</cols><sheetData>");
        row(headings, WorkbookParts.HEADING);
    }

    @Override
    public void add(List<@Nullable Object> cells) throws IOException {
        row(cells, WorkbookParts.TEXT);
    }

    private void row(List<? extends @Nullable Object> cells, int style) throws IOException {
        StringBuilder row = new StringBuilder("<row r=\"").append(++rows).append("\">");
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell != null && !cell.equals("")) {
                row.append("<c r=\"").append(name(column)).append(rows).append('"');
                cell(row, cell, style);
            }
        }
        write(row.append("</row>").toString());
    }

    private static void cell(StringBuilder row, Object cell, int style) {
        switch (cell) {
            case Number number -> number(row, WorkbookParts.NUMBER, number.toString());
            case LocalDate day -> number(row, WorkbookParts.DAY, Long.toString(ChronoUnit.DAYS.between(DAY_ZERO, day)));
            case LocalDateTime time ->
                number(
                        row,
                        WorkbookParts.MINUTE,
                        Double.toString(ChronoUnit.DAYS.between(DAY_ZERO, time.toLocalDate())
                                + (time.getHour() * 60 + time.getMinute()) / MINUTES_OF_DAY));
            default -> text(row, style, cell.toString());
        }
    }

    private static void number(StringBuilder row, int style, String value) {
        row.append(" s=\"").append(style).append("\"><v>").append(value).append("</v></c>");
    }

    private static void text(StringBuilder row, int style, String text) {
        String lawful = Letters.lawful(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        row.append(" s=\"").append(style).append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        row.append(lawful.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        row.append("</t></is></c>");
    }

    /** A, B, … Z, AA, AB, … */
    private static String name(int column) {
        String last = Character.toString('A' + column % 26);
        return column < 26 ? last : name(column / 26 - 1) + last;
    }

    private void write(String text) throws IOException {
        archive.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        write("</sheetData>");
        if (columns > 0) {
            write("<autoFilter ref=\"A1:" + name(columns - 1) + rows + "\"/>");
        }
        write("</worksheet>");
        archive.closeEntry();
        archive.finish();
        archive.flush();
    }
}
