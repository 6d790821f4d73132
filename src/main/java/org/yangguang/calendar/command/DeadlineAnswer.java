package org.yangguang.calendar.command;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.calendar.Day;
import org.yangguang.calendar.DueDate;
import org.yangguang.calendar.Explanation;
import org.yangguang.calendar.Explanation.Treatment;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code deadline --format json} prints.
 *
 * @param due null while the clock stands still
 * @param workingDays the days that count, the due date last
 * @param skipped days off, within pauses too
 * @param paused working days that a pause takes out of the count
 */
@JsonPropertyOrder({"received", "due", "working_days", "skipped", "paused", "provisional", "law"})
record DeadlineAnswer(
        LocalDate received,
        @Nullable LocalDate due,
        @JsonProperty("working_days") List<LocalDate> workingDays,
        List<Skipped> skipped,
        List<LocalDate> paused,
        boolean provisional,
        List<String> law) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** A day off and why. */
    @JsonPropertyOrder({"date", "reason"})
    record Skipped(LocalDate date, String reason) {}

    static DeadlineAnswer of(Explanation explanation) {
        return new DeadlineAnswer(
                explanation.deadline().received(),
                switch (explanation.due()) {
                    case DueDate.On on -> on.day();
                    case DueDate.StandsStill still -> null;
                },
                dates(explanation, Treatment.COUNTED),
                explanation.days(Treatment.SKIPPED).stream()
                        .map(day -> new Skipped(day.date(), day.reason()))
                        .toList(),
                dates(explanation, Treatment.PAUSED),
                switch (explanation.due()) {
                    case DueDate.On on -> on.provisional();
                    case DueDate.StandsStill still -> false;
                },
                explanation.law());
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    private static List<LocalDate> dates(Explanation explanation, Treatment treatment) {
        return explanation.days(treatment).stream().map(Day::date).toList();
    }
}
