package org.yangguang.annualreport;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yangguang.annualreport.text.Section;
import org.yangguang.statistics.YearRequest;

/**
 * A report ready to be frozen.
 *
 * @param requests the rows behind its table 3
 * @param written the texts in it; sections that nobody has saved are missing
 */
record ReadyReport(AnnualReport report, List<YearRequest> requests, Map<Section, TextEdition> written) {

    /** Numbers of the texts in it. */
    Map<Section, Integer> numbers() {
        return numbersOf(written);
    }

    static Map<Section, Integer> numbersOf(Map<Section, TextEdition> texts) {
        Map<Section, Integer> numbers = new EnumMap<>(Section.class);
        texts.forEach((section, edition) -> numbers.put(section, edition.number()));
        return numbers;
    }

    ReadyReport queriedAt(Instant at) {
        AnnualReport as = new AnnualReport(
                report.agency(),
                report.year(),
                report.form(),
                report.figures(),
                report.narrative(),
                report.rules(),
                report.carriedOut(),
                at);
        return new ReadyReport(as, requests, written);
    }
}
