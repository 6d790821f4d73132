package org.yangguang.annualreport;

import java.util.ArrayList;
import java.util.List;
import org.yangguang.annualreport.text.Section;
import org.yangguang.annualreport.text.TextForm;
import org.yangguang.annualreport.text.TypedNumber;
import org.yangguang.documents.Block;

/**
 * What a writer is told and may leave as it is. How alike the text is to last year's says the rule {@code N.similar}.
 *
 * @param overviewLength characters of section 一 as printed, without white space
 * @param typed numbers typed by hand that equal no figure of the report
 */
public record ReportHints(int overviewLength, List<TypedNumber> typed) {

    /** 篇幅原则上不超过一千字 (国办公开办函〔2021〕30号 一（一）): in principle, so it is never refused. */
    public static final int OVERVIEW_LIMIT = 1_000;

    public ReportHints {
        typed = List.copyOf(typed);
    }

    /** What there is to say of a report as it stands. */
    public static ReportHints of(AnnualReport report) {
        Narrative narrative = report.narrative();
        List<TypedNumber> typed = new ArrayList<>();
        for (Section section : Section.values()) {
            typed.addAll(TypedNumber.in(section, TextForm.write(section.of(narrative)), report.figures()));
        }
        return new ReportHints(length(narrative.overview()), typed);
    }

    /** Characters of a section as printed, without white space. */
    public static int length(List<Block> section) {
        String printed = Narrative.text(section).replaceAll("\\s", "");
        return printed.codePointCount(0, printed.length());
    }

    public boolean overviewLong() {
        return overviewLength > OVERVIEW_LIMIT;
    }
}
