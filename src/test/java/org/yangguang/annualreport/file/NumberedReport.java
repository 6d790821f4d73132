package org.yangguang.annualreport.file;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.annualreport.AnnualReport;
import org.yangguang.annualreport.ApplicantColumn;
import org.yangguang.annualreport.NationalForm;
import org.yangguang.annualreport.ReportFigures;
import org.yangguang.annualreport.Table3Row;
import org.yangguang.annualreport.draft.Drafting;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyKind;

/** A report in which every cell of table 3 holds a number that stands nowhere else: 1001, 1002 … row by row. */
final class NumberedReport {

    private NumberedReport() {}

    static AnnualReport report() {
        Map<String, BigDecimal> values = new HashMap<>();
        int next = 1001;
        for (Table3Row row : Table3Row.ALL) {
            for (ApplicantColumn column : ApplicantColumn.values()) {
                values.put(row.figure(column), BigDecimal.valueOf(next++));
            }
        }
        for (String document : List.of("regulations", "normative_documents")) {
            for (String part : List.of("made", "repealed", "in_force")) {
                values.put("table2." + document + "." + part, BigDecimal.valueOf(next++));
            }
        }
        for (String decision : List.of("licences", "penalties", "compulsory_measures")) {
            values.put("table2." + decision, BigDecimal.valueOf(next++));
        }
        values.put("table2.fees_10k_yuan", new BigDecimal("24252.311082"));
        for (String block : List.of("reconsideration", "litigation_direct", "litigation_after_reconsideration")) {
            for (String result : List.of("upheld", "corrected", "other", "pending", "total")) {
                values.put("table4." + block + "." + result, BigDecimal.valueOf(next++ % 100));
            }
        }
        ReportFigures figures = new ReportFigures(values);
        Agency agency = Agency.entered("明川县人民政府办公室", AgencyKind.COUNTY_OFFICE, null);
        return new AnnualReport(
                agency,
                2021,
                NationalForm.FORM_2021,
                figures,
                Drafting.draft(agency, 2021, NationalForm.FORM_2021, figures),
                List.of(),
                Map.of(),
                Instant.parse("2022-01-20T01:00:00Z"));
    }

    /** The seven numbers of a row as they stand in the report. */
    static List<String> numbers(Table3Row row) {
        int first = 1001 + Table3Row.ALL.indexOf(row) * ApplicantColumn.values().length;
        return java.util.stream.IntStream.range(first, first + ApplicantColumn.values().length)
                .mapToObj(Integer::toString)
                .toList();
    }
}
