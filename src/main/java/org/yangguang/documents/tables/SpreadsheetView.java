package org.yangguang.documents.tables;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.view.AbstractView;
import org.yangguang.shared.Refusal;

/**
 * A list as the answer to a request, for people's spreadsheets: the handler that shows the list answers with this instead, so that
 * the file holds what the page holds and goes to whom the page goes.
 */
public final class SpreadsheetView extends AbstractView {

    /** As many rows as a spreadsheet opens without trouble. */
    public static final int MOST = 50_000;

    /** So many rows tell how wide the columns must be. */
    private static final int SAMPLE = 200;

    private final Format format;
    private final String name;
    private final List<String> headings;
    private final Stream<List<@Nullable Object>> rows;

    private enum Format {
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("text/csv;charset=UTF-8");

        private final String type;

        Format(String type) {
            this.type = type;
        }
    }

    /**
     * @param ending of the file: xlsx or csv
     * @param name of the file, without the ending
     * @param rows text, numbers, {@code LocalDate}, {@code LocalDateTime}, or null; taken one by one while the file is written
     * @throws Refusal for another ending
     */
    public SpreadsheetView(String ending, String name, List<String> headings, Stream<List<@Nullable Object>> rows) {
        this.format = switch (ending) {
            case "xlsx" -> Format.XLSX;
            case "csv" -> Format.CSV;
            default -> throw new Refusal("清单只能导出为 xlsx 或者 csv 文件。请在清单上方的“导出”中选择。");
        };
        this.name = name + "." + ending;
        this.headings = List.copyOf(headings);
        this.rows = rows;
    }

    @Override
    protected void renderMergedOutputModel(
            Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(format.type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try (rows) {
            write(rows.iterator(), response.getOutputStream());
        }
    }

    private void write(Iterator<List<@Nullable Object>> all, OutputStream out) throws IOException {
        List<List<@Nullable Object>> first = new ArrayList<>();
        while (all.hasNext() && first.size() < SAMPLE) {
            first.add(all.next());
        }
        try (SpreadsheetRows sheet = format == Format.CSV
                ? new CsvSheet(out, headings)
                : new WorkbookSheet(out, headings, Widths.of(headings, first))) {
            for (List<@Nullable Object> row : first) {
                sheet.add(row);
            }
            int written = first.size();
            while (all.hasNext() && written < MOST) {
                sheet.add(all.next());
                written++;
            }
            if (all.hasNext()) {
                sheet.add(List.of("以上为前 " + MOST + " 条，其余的没有导出。请缩小范围后再导出。"));
            }
        }
    }
}
