package org.yangguang.ledgers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.yangguang.channels.DispatchRegister;
import org.yangguang.gazette.IssueRegister;
import org.yangguang.inspection.MonthlyCheckRegister;
import org.yangguang.inspection.QuarterlyNoticeRegister;
import org.yangguang.interaction.OpenDayRegister;
import org.yangguang.ledgers.sheets.Activity;
import org.yangguang.ledgers.sheets.ActivityKind;
import org.yangguang.organisation.ZoneRegister;
import org.yangguang.publication.PublicationRegister;
import org.yangguang.registers.Occasion;
import org.yangguang.registers.OccasionRegister;
import org.yangguang.registers.Recorded;
import org.yangguang.remedies.RemedyRegister;
import org.yangguang.requests.RequestRegister;
import org.yangguang.supervision.GuidanceVisitRegister;
import org.yangguang.supervision.TrainingRegister;

/** The registers into which the rows of a ledger go. */
@Component
record Owners(
        RequestRegister requests,
        RemedyRegister remedies,
        PublicationRegister publication,
        DispatchRegister dispatches,
        ActivityOwners activities) {

    /** The owners of day-to-day work, one a kind. */
    @Component
    static final class ActivityOwners {

        private final Map<ActivityKind, OccasionRegister> owners = new EnumMap<>(ActivityKind.class);

        ActivityOwners(
                MonthlyCheckRegister checks,
                QuarterlyNoticeRegister notices,
                TrainingRegister trainings,
                GuidanceVisitRegister visits,
                ZoneRegister zones,
                IssueRegister issues,
                OpenDayRegister openDays) {
            owners.put(ActivityKind.MONTHLY_CHECK, checks);
            owners.put(ActivityKind.QUARTERLY_NOTICE, notices);
            owners.put(ActivityKind.TRAINING, trainings);
            owners.put(ActivityKind.GUIDANCE_VISIT, visits);
            owners.put(ActivityKind.ZONE, zones);
            owners.put(ActivityKind.GAZETTE_ISSUE, issues);
            owners.put(ActivityKind.OPEN_DAY, openDays);
        }

        /** Hands each activity to its owner. */
        Recorded record(long agency, List<Activity> batch, Recorded.Known known) {
            Map<ActivityKind, List<Occasion>> byKind = new EnumMap<>(ActivityKind.class);
            batch.forEach(activity -> byKind.computeIfAbsent(activity.kind(), any -> new ArrayList<>())
                    .add(activity.occasion()));
            Recorded sum = Recorded.NOTHING;
            for (Map.Entry<ActivityKind, List<Occasion>> kind : byKind.entrySet()) {
                OccasionRegister owner = Objects.requireNonNull(owners.get(kind.getKey()));
                sum = sum.plus(owner.record(agency, kind.getValue(), known));
            }
            return sum;
        }
    }
}
