package org.yangguang.documents.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** Rows of a sheet of a workbook. */
final class WorkbookRows implements TableFile.Rows {

    /** As wide as a sheet can be. */
    private static final int MOST_COLUMNS = 16_384;

    private final String name;
    private final InputStream in;
    private final XMLStreamReader xml;
    private final CellValues values;
    private int number;

    WorkbookRows(String name, InputStream in, CellValues values) throws XMLStreamException {
        this.name = name;
        this.in = in;
        this.values = values;
        this.xml = Xml.read(in);
    }

    @Override
    public Optional<SheetRow> next() {
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    SheetRow row = row();
                    if (!row.blank()) {
                        return Optional.of(row);
                    }
                }
            }
            return Optional.empty();
        } catch (XMLStreamException | RuntimeException broken) {
            throw Workbook.broken(name, broken);
        }
    }

    private SheetRow row() throws XMLStreamException {
        String stated = xml.getAttributeValue(null, "r");
        number = stated == null ? number + 1 : Integer.parseInt(stated);
        List<Value> cells = new ArrayList<>();
        int next = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                int column = column(xml.getAttributeValue(null, "r"), next);
                next = column + 1;
                Value value = cell();
                if (!value.blank() && column < MOST_COLUMNS) {
                    while (cells.size() < column) {
                        cells.add(Value.none());
                    }
                    cells.add(value);
                }
            }
        }
        return new SheetRow(number, cells);
    }

    private Value cell() throws XMLStreamException {
        String stated = xml.getAttributeValue(null, "t");
        String type = stated == null ? "n" : stated;
        String format = xml.getAttributeValue(null, "s");
        int style = format == null ? 0 : Integer.parseInt(format);
        String content = "";
        boolean formula = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> content = xml.getElementText();
                    case "is" -> content = Strings.item(xml);
                    case "f" -> formula = true;
                    default -> {}
                }
            }
        }
        return values.of(type, style, content, formula);
    }

    /** Index of the column that a reference such as AB12 names, from 0; the next one where there is no reference. */
    private static int column(@Nullable String reference, int next) {
        return reference == null ? next : new CellReference(reference).getCol();
    }

    @Override
    public void close() {
        try {
            xml.close();
            in.close();
        } catch (XMLStreamException | IOException broken) {
            throw new UncheckedIOException(new IOException(broken));
        }
    }
}
