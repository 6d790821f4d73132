package org.yangguang.statistics;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yangguang.gazette.IssueRegister;
import org.yangguang.inspection.MonthlyCheckRegister;
import org.yangguang.inspection.QuarterlyNoticeRegister;
import org.yangguang.interaction.OpenDayRegister;
import org.yangguang.organisation.AgencyId;
import org.yangguang.organisation.ZoneRegister;
import org.yangguang.registers.Measure;
import org.yangguang.registers.OccasionRegister;
import org.yangguang.registers.Tally;
import org.yangguang.shared.Period;
import org.yangguang.supervision.GuidanceVisitRegister;
import org.yangguang.supervision.TrainingRegister;

/** What the office did in the year (日常工作), each counted by the module that owns it. */
@Component
class ActivitySource implements FigureSource {

    private record Activity(String key, String label, OccasionRegister register, Measure measure) {}

    private final List<Activity> activities;

    ActivitySource(
            MonthlyCheckRegister checks,
            QuarterlyNoticeRegister notices,
            TrainingRegister trainings,
            GuidanceVisitRegister visits,
            ZoneRegister zones,
            IssueRegister issues,
            OpenDayRegister openDays) {
        this.activities = List.of(
                new Activity("monthly_inspections", "本年网站月度检查", checks, checks.held()),
                new Activity("inspection_notices", "本年网站检查季度通报", notices, notices.held()),
                new Activity("trainings", "本年政务公开业务培训", trainings, trainings.held()),
                new Activity("guidance_visits", "本年督查指导", visits, visits.held()),
                new Activity("disclosure_zones", "年末政务公开专区", zones, zones.standing()),
                new Activity("gazette_issues", "本年编印的政府公报", issues, issues.held()),
                new Activity("gazette_copies", "本年印发的政府公报（份）", issues, issues.quantity()),
                new Activity("open_days", "本年政府开放日", openDays, openDays.held()));
    }

    @Override
    public List<Answer> answers() {
        return activities.stream()
                .map(activity -> new Answer(
                        "activities." + activity.key(),
                        activity.label(),
                        (agency, period, page, size) ->
                                activity.register().list(activity.measure(), agency.value(), period, page, size)))
                .toList();
    }

    @Override
    public Map<AgencyId, Map<String, BigDecimal>> count(Collection<AgencyId> agencies, Period period) {
        List<Long> ids = agencies.stream().map(AgencyId::value).toList();
        Map<OccasionRegister, Tally> tallies = activities.stream()
                .map(Activity::register)
                .distinct()
                .collect(Collectors.toMap(register -> register, register -> register.count(ids, period)));
        Map<AgencyId, Map<String, BigDecimal>> all = new LinkedHashMap<>();
        for (AgencyId agency : agencies) {
            Map<String, BigDecimal> values = new HashMap<>();
            for (Activity activity : activities) {
                Tally tally = Objects.requireNonNull(tallies.get(activity.register()));
                values.put(
                        "activities." + activity.key(),
                        BigDecimal.valueOf(tally.of(agency.value(), activity.measure())));
            }
            all.put(agency, values);
        }
        return all;
    }
}
