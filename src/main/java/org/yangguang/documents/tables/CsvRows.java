package org.yangguang.documents.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.yangguang.shared.Refusal;

/**
 * Rows of a CSV file. Numbered as a spreadsheet numbers them when it opens the file: records from 1, empty lines counted, line
 * breaks inside quotes not.
 */
final class CsvRows implements TableFile.Rows {

    private static final int LONGEST_HEADING = 1 << 15;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final String name;

    CsvRows(Reader reader, String name) throws IOException {
        BufferedReader buffered = reader instanceof BufferedReader already ? already : new BufferedReader(reader);
        this.name = name;
        this.parser = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(buffered))
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(false)
                .get()
                .parse(buffered);
        this.records = parser.iterator();
    }

    /** The separator that stands most often in the first line that says anything. */
    private static char delimiter(BufferedReader reader) throws IOException {
        reader.mark(LONGEST_HEADING);
        String line = "";
        int left = LONGEST_HEADING;
        while (line.isBlank() && left > 0) {
            StringBuilder read = new StringBuilder();
            int next = reader.read();
            while (next >= 0 && next != '\n' && read.length() < left - 1) {
                read.append((char) next);
                next = reader.read();
            }
            left -= read.length() + 1;
            line = read.toString();
            if (next < 0) {
                break;
            }
        }
        reader.reset();
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(one -> one == wanted).count();
    }

    @Override
    public Optional<SheetRow> next() {
        try {
            while (records.hasNext()) {
                CSVRecord record = records.next();
                SheetRow row = new SheetRow((int) record.getRecordNumber(), values(record));
                if (!row.blank()) {
                    return Optional.of(row);
                }
            }
            return Optional.empty();
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw new Refusal(
                    "%s 第 %d 行附近不是有效的 CSV：引号没有成对。请检查后再试。".formatted(name, parser.getRecordNumber() + 1), broken);
        }
    }

    private static List<Value> values(CSVRecord record) {
        List<Value> values = new ArrayList<>(record.size());
        for (String field : record) {
            values.add(value(field));
        }
        return values;
    }

    private static Value value(String field) {
        String words = field.strip();
        if (words.length() > 3 && words.startsWith("=\"") && words.endsWith("\"")) {
            // How spreadsheets keep leading zeros in CSV.
            words = words.substring(2, words.length() - 1).strip();
        }
        return words.isEmpty() ? Value.none() : new Value.Text(words);
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
