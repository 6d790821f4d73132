package org.yangguang.ui;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A moment as pages show it: local time to the minute, such as 2022-01-25 09:00. */
public final class Minutes {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Minutes() {}

    /** @param zone of the installation, that of its clock */
    public static String of(Instant instant, ZoneId zone) {
        return of(LocalDateTime.ofInstant(instant, zone));
    }

    static String of(LocalDateTime time) {
        return time.format(MINUTE);
    }
}
