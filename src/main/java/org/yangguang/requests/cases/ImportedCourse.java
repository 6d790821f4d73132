package org.yangguang.requests.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.calendar.Deadline;
import org.yangguang.requests.Request;
import org.yangguang.requests.Submission;
import org.yangguang.shared.Actor;

/** Reads a request out of a ledger as a case: the events that its days stand for. */
public final class ImportedCourse {

    /** Who stands for events that a ledger told. */
    private static final Actor LEDGER = new Actor("", "台账导入");

    private ImportedCourse() {}

    /** Whether nothing but a day of a ledger tells of it: how it went is not known. */
    public static boolean tells(CaseEntry entry) {
        return entry.by().equals(LEDGER);
    }

    /**
     * @param content may be empty where only the clock is asked for
     * @param recorded when the ledger was imported
     */
    public static CaseFile of(
            LocalDate receivedOn,
            @Nullable Submission submission,
            String content,
            Request.Course course,
            Request.@Nullable Closing closing,
            Instant recorded) {
        List<CaseEvent> events = new ArrayList<>();
        Submission channel = submission == null ? Submission.IN_PERSON : submission;
        events.add(new CaseEvent.Arrived(receivedOn, channel, true, content));
        if (CaseFile.needsConfirmation(channel, true)) {
            events.add(new CaseEvent.Confirmed(receivedOn, "台账登记的收到日期"));
        }
        add(events, course, content);
        if (closing != null) {
            events.add(new CaseEvent.Proposed(closing.on(), proposal(closing)));
            events.add(new CaseEvent.Replied(closing.on(), closing.replyNumber(), Delivery.POST));
        }
        return new CaseFile(events.stream()
                .map(event -> new CaseEntry(event, LEDGER, recorded))
                .toList());
    }

    private static void add(List<CaseEvent> events, Request.Course course, String content) {
        if (course.correctionAskedOn() != null) {
            LocalDate on = course.correctionAskedOn();
            events.add(new CaseEvent.CorrectionAsked(on, "见台账", on.plusMonths(1)));
        }
        if (course.correctionReceivedOn() != null) {
            events.add(new CaseEvent.CorrectionReceived(course.correctionReceivedOn(), content));
        }
        if (course.consultationSentOn() != null) {
            events.add(new CaseEvent.Consulted(course.consultationSentOn(), Consulting.THIRD_PARTY, "见台账", ""));
            if (course.consultationReturnedOn() != null) {
                events.add(new CaseEvent.OpinionReceived(course.consultationReturnedOn(), 1, Opinion.PARTLY, "见台账"));
            }
        }
        if (course.extendedOn() != null) {
            LocalDate on = course.extendedOn();
            events.add(new CaseEvent.ExtensionAsked(on, Deadline.EXTENSION_DAYS, "见台账"));
            events.add(new CaseEvent.ExtensionApproved(on, "见台账"));
            events.add(new CaseEvent.ExtensionNotified(on));
        }
    }

    private static Proposal proposal(Request.Closing closing) {
        return Proposal.imported(closing.outcome(), closing.notHeldReason(), closing.referredTo());
    }
}
