package org.yangguang.annualreport.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yangguang.statistics.YearCourse;

/** Draws a year. */
@Component
class YearSections {

    private final YearCourse course;

    YearSections(YearCourse course) {
        this.course = course;
    }

    List<YearSection> of(YearScope scope) {
        List<YearCourse.Day> days = course.days(scope.agencies(), scope.year());
        return Stream.of(
                        ChannelSection.of(scope),
                        DaySections.months(days),
                        DaySections.days(scope.year(), days),
                        ReplySection.of(course.replyTimes(scope.agencies(), scope.year())))
                .map(section -> section.at(scope.base() + "/" + section.id() + ".csv" + scope.query()))
                .toList();
    }
}
