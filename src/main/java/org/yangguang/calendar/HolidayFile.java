package org.yangguang.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The holiday files that are shipped: columns date, type, name. */
final class HolidayFile {

    private HolidayFile() {}

    static List<SpecialDay> read(String name) {
        try (InputStream file = HolidayFile.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no holiday file " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(HolidayFile::day)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SpecialDay day(String line) {
        String[] cells = line.split(",", -1);
        return new SpecialDay(
                LocalDate.parse(cells[0]),
                switch (cells[1]) {
                    case "holiday" -> SpecialDay.Kind.HOLIDAY;
                    case "workday" -> SpecialDay.Kind.MOVED_WORKING_DAY;
                    default -> throw new IllegalStateException("neither holiday nor workday: " + line);
                },
                cells[2]);
    }
}
