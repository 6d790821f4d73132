package org.yangguang.requests.checkup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Remedy, agency and day, which stand below the text. */
record LetterEnd(List<Line> lines) {

    private static final int DEPTH = 10;

    /** A day alone in its line, or after the agency. */
    private static final Pattern DAY = Pattern.compile("([^。；，]{0,30}?)(?:日期[：:])?(" + Dates.DAY + ")");

    /** Where a paragraph that also decides goes over to remedies. */
    static final Pattern REMEDY_BEGINS = Pattern.compile("(?<=[。；])(?=(?:如|若|对|申请人|您|你|贵)[^。；]{0,24}不服)");

    private static final Pattern REMEDY =
            Pattern.compile("不服.{0,120}(?:复议|诉讼|起诉)|申请行政复议|提起(?:行政)?诉讼|向.{0,20}人民法院.{0,6}(?:起诉|诉讼)");

    private static final Pattern AGENCY =
            Pattern.compile("(?:单位|机关)?(?:（盖章）|（印章）)?(.{2,30}(?:局|政府|委员会|办公室|办事处|中心|厅|委|院|队|所|站|会))(?:（盖章）|（印章）)?");

    /** Whether a paragraph tells of reconsideration or lawsuits against the letter. */
    static boolean tellsRemedy(Line line) {
        return REMEDY.matcher(line.text()).find();
    }

    /** All that is said of remedies in one, at the place where it begins. */
    static Optional<Element> remedy(List<Line> lines) {
        List<Line> telling = lines.stream().filter(LetterEnd::tellsRemedy).toList();
        return telling.isEmpty()
                ? Optional.empty()
                : Optional.of(new Element(
                        telling.stream().map(Line::text).collect(Collectors.joining()), telling.getFirst()));
    }

    /** The day under the letter. */
    Optional<LocalDate> replied() {
        int at = dayAt();
        return at < 0
                ? Optional.empty()
                : Dates.in(lines.get(at).text()).stream().findFirst();
    }

    /** Who signs: before the day in its line, or in the line above. */
    Optional<Element> agency() {
        int at = dayAt();
        for (int i = at; i >= 0 && i >= at - 2; i--) {
            Line line = lines.get(i);
            var agency = AGENCY.matcher(line.text().replaceAll(Dates.DAY + "$", ""));
            if (agency.matches()) {
                return Optional.of(new Element(agency.group(1), line));
            }
        }
        return Optional.empty();
    }

    /** Index of the last line that is a day; below 0 if there is none. */
    int dayAt() {
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - DEPTH); i--) {
            if (DAY.matcher(lines.get(i).text()).matches()) {
                return i;
            }
        }
        return -1;
    }
}
