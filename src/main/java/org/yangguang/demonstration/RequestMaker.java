package org.yangguang.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.requests.ApplicantType;
import org.yangguang.requests.NotHeldReason;
import org.yangguang.requests.Outcome;
import org.yangguang.requests.Request;
import org.yangguang.requests.Submission;
import org.yangguang.shared.Money;

/** Invents requests: of every type and outcome over the county, some carried from year to year, a few late. */
@Component
class RequestMaker {

    private static final List<String> FAMILY = List.of("王", "李", "张", "刘", "陈", "杨", "赵", "周", "吴", "徐");
    private static final List<String> SOUGHT =
            List.of("的批准文件", "的资金安排和使用情况", "的名单和标准", "的实施方案", "的会议纪要", "的检查结果", "2020年以来的统计数据");
    private static final List<ApplicantType> TYPES = List.of(ApplicantType.values());
    private static final List<Outcome> OUTCOMES = List.of(Outcome.values());
    private static final List<Submission> SUBMISSIONS = List.of(Submission.values());
    private static final LocalDate LAST = LocalDate.of(Demonstration.LAST_YEAR, 12, 31);

    private final WorkDays days;

    RequestMaker(WorkDays days) {
        this.days = days;
    }

    /**
     * The requests of an agency over all years.
     *
     * @param position of the agency, so that outcomes and types go round over the county
     */
    List<Request> requests(AgencyPlan plan, int position) {
        List<Request> requests = new ArrayList<>();
        for (int year = Demonstration.FIRST_YEAR; year <= Demonstration.LAST_YEAR; year++) {
            int number = plan.inYear(plan.requests(), year);
            for (int index = 1; index <= number; index++) {
                requests.add(
                        plan.countyOffice() && year == Demonstration.FIRST_YEAR
                                ? given(plan, index)
                                : invented(plan, year, index, position + requests.size()));
            }
        }
        return requests;
    }

    /** The county office's first year: eight requests of citizens, three granted, five not held, all within the year and in time. */
    private Request given(AgencyPlan plan, int index) {
        LocalDate received = days.on(Demonstration.FIRST_YEAR, 1 + index, 8 + index);
        Outcome outcome = index % 3 == 1 ? Outcome.GRANTED : Outcome.NOT_HELD;
        Random chance = plan.chance("given" + index, Demonstration.FIRST_YEAR);
        return request(
                plan,
                number(Demonstration.FIRST_YEAR, index),
                received,
                ApplicantType.NATURAL_PERSON,
                Request.Course.STRAIGHT,
                closing(outcome, days.after(received, 2 + chance.nextInt(9)), Demonstration.FIRST_YEAR, index),
                chance);
    }

    private Request invented(AgencyPlan plan, int year, int index, int turn) {
        Random chance = plan.chance("request" + index, year);
        LocalDate received = days.any(year, chance);
        Outcome outcome = outcome(turn, chance);
        ApplicantType type = chance.nextInt(4) > 0 ? ApplicantType.NATURAL_PERSON : TYPES.get(turn % TYPES.size());
        Request.Course course = course(outcome, received, chance);
        LocalDate start = course.correctionReceivedOn() == null ? received : course.correctionReceivedOn();
        LocalDate closed = outcome == Outcome.NOT_CORRECTED_IN_TIME
                ? days.after(received, 24 + chance.nextInt(8))
                : replied(start, course, chance);
        return request(
                plan,
                number(year, index),
                received,
                type,
                course,
                closed.isAfter(LAST) ? null : closing(outcome, closed, year, index),
                chance);
    }

    private LocalDate replied(LocalDate start, Request.Course course, Random chance) {
        if (course.extendedOn() != null) {
            return days.after(start, 24 + chance.nextInt(12));
        }
        if (course.consultationReturnedOn() != null) {
            return days.after(course.consultationReturnedOn(), 2 + chance.nextInt(8));
        }
        boolean late = chance.nextInt(60) == 0;
        return days.after(start, late ? 22 + chance.nextInt(6) : 2 + chance.nextInt(18));
    }

    private static Outcome outcome(int turn, Random chance) {
        if (turn % 3 == 0) {
            return OUTCOMES.get(turn / 3 % OUTCOMES.size());
        }
        int any = chance.nextInt(10);
        return any < 5 ? Outcome.GRANTED : any < 8 ? Outcome.NOT_HELD : Outcome.PARTLY_GRANTED;
    }

    private Request.Course course(Outcome outcome, LocalDate received, Random chance) {
        boolean unclear = outcome == Outcome.STILL_UNCLEAR || outcome == Outcome.NOT_CORRECTED_IN_TIME;
        LocalDate asked = unclear || chance.nextInt(12) == 0 ? days.after(received, 2 + chance.nextInt(5)) : null;
        LocalDate corrected = asked == null || outcome == Outcome.NOT_CORRECTED_IN_TIME
                ? null
                : days.after(asked, 2 + chance.nextInt(8));
        LocalDate start = corrected == null ? received : corrected;
        boolean third = outcome == Outcome.THIRD_PARTY_INTERESTS && corrected == null;
        LocalDate sent = third ? days.after(start, 3) : null;
        LocalDate returned = sent == null ? null : days.after(sent, 5 + chance.nextInt(9));
        boolean extended = asked == null && sent == null && chance.nextInt(14) == 0;
        return new Request.Course(
                asked, corrected, sent, returned, extended ? days.after(start, 12 + chance.nextInt(6)) : null);
    }

    private static Request.Closing closing(Outcome outcome, LocalDate on, int year, int index) {
        boolean notHeld = outcome == Outcome.NOT_HELD;
        NotHeldReason reason = index % 3 == 0 ? NotHeldReason.DOES_NOT_EXIST : NotHeldReason.NOT_THIS_AGENCY;
        return new Request.Closing(
                on,
                outcome,
                notHeld ? reason : null,
                notHeld && reason == NotHeldReason.NOT_THIS_AGENCY ? "明川县自然资源局" : null,
                "公复〔%d〕%d号".formatted(year, index));
    }

    private static String number(int year, int index) {
        return "%d-%03d".formatted(year, index);
    }

    private static Request request(
            AgencyPlan plan,
            String registration,
            LocalDate received,
            ApplicantType type,
            Request.Course course,
            Request.@Nullable Closing closing,
            Random chance) {
        String name = type == ApplicantType.NATURAL_PERSON
                ? FAMILY.get(chance.nextInt(FAMILY.size())) + "某某"
                : "某" + type.label() + (1 + chance.nextInt(20)) + "号";
        String topic = plan.topics().get(chance.nextInt(plan.topics().size()));
        return new Request(
                registration,
                received,
                new Request.Applicant(type, name),
                SUBMISSIONS.get(chance.nextInt(SUBMISSIONS.size())),
                plan.name() + topic + SOUGHT.get(chance.nextInt(SOUGHT.size())),
                course,
                closing,
                closing == null ? null : Money.ZERO,
                null,
                null);
    }
}
