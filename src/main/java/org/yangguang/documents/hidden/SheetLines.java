package org.yangguang.documents.hidden;

import static org.yangguang.documents.hidden.OfficeXml.attribute;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;

/** Hidden rows and columns of a sheet, one finding for all rows and one for all columns. */
final class SheetLines implements Scan {

    private static final int MOST_RANGES = 20;

    private final String place;
    private final Findings findings;
    private final List<int[]> rows = new ArrayList<>();
    private final List<int[]> columns = new ArrayList<>();
    private int row;

    SheetLines(String place, Findings findings) {
        this.place = place;
        this.findings = findings;
    }

    @Override
    public void begin(String element, XMLStreamReader xml) {
        switch (element) {
            case "row" -> {
                row = number(attribute(xml, "r"), row + 1);
                if (hidden(xml, "ht")) {
                    add(rows, row, row);
                }
            }
            case "col" -> {
                if (hidden(xml, "width")) {
                    int first = number(attribute(xml, "min"), 1);
                    add(columns, first, number(attribute(xml, "max"), first));
                }
            }
            case "sheetFormatPr" -> {
                if (OfficeXml.on(attribute(xml, "zeroHeight"), false)) {
                    findings.add(Kind.HIDDEN_ROWS, place, "未单独设置行高的各行");
                }
            }
            default -> {}
        }
    }

    @Override
    public void end(String element) {
        if (element.equals("worksheet")) {
            if (!rows.isEmpty()) {
                findings.add(Kind.HIDDEN_ROWS, place, "第 " + ranges(rows, false) + " 行");
            }
            if (!columns.isEmpty()) {
                findings.add(Kind.HIDDEN_COLUMNS, place, ranges(columns, true) + " 列");
            }
        }
    }

    private static boolean hidden(XMLStreamReader xml, String size) {
        return OfficeXml.on(attribute(xml, "hidden"), false)
                || attribute(xml, size).matches("0(\\.0*)?");
    }

    private static void add(List<int[]> ranges, int first, int last) {
        if (!ranges.isEmpty() && ranges.getLast()[1] + 1 == first) {
            ranges.getLast()[1] = last;
        } else if (ranges.size() <= MOST_RANGES) {
            ranges.add(new int[] {first, last});
        }
    }

    private static String ranges(List<int[]> ranges, boolean letters) {
        StringBuilder text = new StringBuilder();
        for (int[] range : ranges.subList(0, Math.min(MOST_RANGES, ranges.size()))) {
            String first = letters ? CellReference.convertNumToColString(range[0] - 1) : "" + range[0];
            String last = letters ? CellReference.convertNumToColString(range[1] - 1) : "" + range[1];
            text.append(text.isEmpty() ? "" : "、").append(first.equals(last) ? first : first + "–" + last);
        }
        return ranges.size() > MOST_RANGES ? text + " 等" : text.toString();
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,7}") && !text.matches("0+") ? Integer.parseInt(text) : otherwise;
    }
}
