package org.yangguang.home.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.yangguang.annualreport.ChannelFigures;
import org.yangguang.annualreport.ReportFigures;

/** The latest year of which there are reports, all of their agencies together. */
final class LatestYear {

    private static final String TOTAL = "channels.total";
    /** A figure that stands alone. */
    private record Alone(String key, String unit, String text) {}

    private static final List<Alone> ALONE = List.of(
            new Alone("table3.1.total", "件", "收到政府信息公开申请"),
            new Alone("requests.on_time", "件", "申请在规定期限内办结"),
            new Alone("table2.normative_documents.in_force", "件", "现行有效的行政规范性文件"),
            new Alone("activities.disclosure_zones", "个", "政务公开专区"));

    /** All that the page shows of a year. */
    static final List<String> FIGURES = Stream.of(
                    Stream.of(TOTAL),
                    ChannelFigures.LABELS.keySet().stream(),
                    ALONE.stream().map(Alone::key))
            .flatMap(keys -> keys)
            .toList();

    private LatestYear() {}

    static HomePage.Latest of(int year, List<ReportFigures> figures, String path) {
        return new HomePage.Latest(
                year,
                figures.size(),
                print(sum(figures, TOTAL)),
                bars(figures),
                ALONE.stream().map(alone -> fact(figures, alone)).toList(),
                path);
    }

    private static List<HomePage.Bar> bars(List<ReportFigures> figures) {
        BigDecimal longest = ChannelFigures.LABELS.keySet().stream()
                .map(key -> sum(figures, key))
                .max(Comparator.naturalOrder())
                .filter(most -> most.signum() > 0)
                .orElse(BigDecimal.ONE);
        return ChannelFigures.LABELS.entrySet().stream()
                .map(channel -> Map.entry(channel.getValue(), sum(figures, channel.getKey())))
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed())
                .map(part -> new HomePage.Bar(part.getKey(), print(part.getValue()), percent(part.getValue(), longest)))
                .toList();
    }

    private static String percent(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP) + "%";
    }

    private static HomePage.Fact fact(List<ReportFigures> figures, Alone alone) {
        return new HomePage.Fact(print(sum(figures, alone.key())), alone.unit(), alone.text());
    }

    private static BigDecimal sum(List<ReportFigures> figures, String key) {
        return figures.stream().map(of -> of.orZero(key)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String print(BigDecimal number) {
        return NumberFormat.getIntegerInstance(Locale.CHINA).format(number);
    }
}
