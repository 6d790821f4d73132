package org.yangguang.documents.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCsvTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86 2345", "-3", "@SUM(A1)", "\t=1", "\r=1"})
    void textThatASpreadsheetWouldComputeIsQuoted(String typed) {
        assertThat(SpreadsheetCsv.text(typed)).isEqualTo("'" + typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "明川县", "1=1", "'=1"})
    void otherTextStaysAsItIs(String typed) {
        assertThat(SpreadsheetCsv.text(typed)).isEqualTo(typed);
    }

    @Test
    void tableBeginsWithTheMarkOfItsEncoding() throws IOException {
        StringWriter out = new StringWriter();
        try (CSVPrinter table = SpreadsheetCsv.begin(out)) {
            table.printRecord("编号", SpreadsheetCsv.text(null));
        }
        assertThat(out).hasToString("\uFEFF编号,\r\n");
    }
}
