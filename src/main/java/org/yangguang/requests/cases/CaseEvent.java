package org.yangguang.requests.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.requests.Submission;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.fees.FeeMode;

/**
 * Something that happened to a request. Stored as it is and never changed; the names of the records are part of what is stored.
 * {@code on} is the day that counts in law, which may lie before the day on which it was entered.
 */
public sealed interface CaseEvent {

    /** What names things that were done to several cases at once. */
    String BULK = "批量";

    LocalDate on();

    /** Whether it was done to several cases at once. */
    default boolean inBulk() {
        return false;
    }

    /**
     * The application arrived and was registered (登记).
     *
     * @param signedFor whether post was signed for; for other ways without meaning (art. 31)
     */
    record Arrived(LocalDate on, Submission channel, boolean signedFor, String content) implements CaseEvent {}

    /** Both sides confirmed it: from that day it is received (art. 31 (2) and (3)). */
    record Confirmed(LocalDate on, String how) implements CaseEvent {}

    /** Given to the person who handles it (受理, 分办), in place of whoever did before. */
    record Assigned(
            LocalDate on,
            String login,
            String name,
            @Nullable String unit) implements CaseEvent {}

    /**
     * Divided into a case for each matter (一事一申请). Every part keeps this event with its own matter; what happened before is
     * the same in all of them.
     *
     * @param content what this part seeks
     * @param registrations of all parts; the first is the number under which the application ran before
     */
    record Divided(LocalDate on, String content, List<String> registrations) implements CaseEvent {

        public Divided {
            registrations = List.copyOf(registrations);
        }
    }

    /** The applicant was told once what to correct, and by when (art. 30). */
    record CorrectionAsked(LocalDate on, String points, LocalDate until) implements CaseEvent {}

    record CorrectionReceived(LocalDate on, String content) implements CaseEvent {}

    /** An opinion was asked for in writing (arts. 32–34). Consultations are numbered from 1 in the order of these events. */
    record Consulted(LocalDate on, Consulting kind, String party, String question) implements CaseEvent {}

    /** The letter of a consultation reached the party: its days begin. */
    record ConsultationServed(LocalDate on, int consultation) implements CaseEvent {}

    record OpinionReceived(LocalDate on, int consultation, Opinion opinion, String text) implements CaseEvent {}

    /** No opinion came within its time; what follows from the silence, {@link Consulting} says. */
    record ConsultationLapsed(LocalDate on, int consultation) implements CaseEvent {}

    /** An applicant of clearly excessive requests was asked for reasons (art. 35). */
    record ReasonsAsked(LocalDate on, String why, LocalDate until) implements CaseEvent {}

    record ReasonsGiven(LocalDate on, String text) implements CaseEvent {}

    /** The reasons hold, but the time does not suffice: the applicant was told of a later day (art. 35). */
    record ReplyDelayed(LocalDate on, LocalDate until, String why) implements CaseEvent {}

    /**
     * The applicant was told of a processing fee (art. 42).
     *
     * @param quantity which item of the applicant's month the case is, or its pages
     * @param decision that is to be made, where pages are counted; null where items are, and in what was stored before it was asked
     */
    record FeeNotified(
            LocalDate on,
            FeeMode mode,
            int quantity,
            long fen,
            @Nullable DecisionKind decision) implements CaseEvent {}

    record FeePaid(LocalDate on) implements CaseEvent {}

    /**
     * An extension was asked for.
     *
     * @param days working days asked for, 1 to 20 (art. 33)
     * @param bulk whether for several cases at once; null in what was stored before that could be
     */
    record ExtensionAsked(
            LocalDate on, int days, String why, @Nullable Boolean bulk) implements CaseEvent {

        public ExtensionAsked(LocalDate on, int days, String why) {
            this(on, days, why, null);
        }

        @Override
        public boolean inBulk() {
            return Boolean.TRUE.equals(bulk);
        }
    }

    /** @param bulk as in {@link ExtensionAsked} */
    record ExtensionApproved(
            LocalDate on, String opinion, @Nullable Boolean bulk) implements CaseEvent {

        public ExtensionApproved(LocalDate on, String opinion) {
            this(on, opinion, null);
        }

        @Override
        public boolean inBulk() {
            return Boolean.TRUE.equals(bulk);
        }
    }

    /** @param bulk as in {@link ExtensionAsked} */
    record ExtensionDenied(
            LocalDate on, String why, @Nullable Boolean bulk) implements CaseEvent {

        public ExtensionDenied(LocalDate on, String why) {
            this(on, why, null);
        }

        @Override
        public boolean inBulk() {
            return Boolean.TRUE.equals(bulk);
        }
    }

    /** The applicant was told: only now the time is longer. */
    record ExtensionNotified(LocalDate on) implements CaseEvent {}

    record Proposed(LocalDate on, Proposal proposal) implements CaseEvent {}

    /** One reviewer agreed; who must, {@link ReviewRoute} says. */
    record Signed(LocalDate on, Reviewer as, String opinion) implements CaseEvent {}

    record Returned(LocalDate on, Reviewer as, String why) implements CaseEvent {}

    /**
     * The reply was posted or handed over, or the case was closed without one.
     *
     * @param number of the reply letter; null where no letter goes out
     */
    record Replied(LocalDate on, @Nullable String number, Delivery by) implements CaseEvent {}

    /** Proof that the reply reached the applicant (送达). */
    record Delivered(LocalDate on, String proof) implements CaseEvent {}

    record Withdrawn(LocalDate on, String how) implements CaseEvent {}

    record Archived(LocalDate on) implements CaseEvent {}

    /** A reconsideration or judgment undid the reply: it is made anew within 20 working days. */
    record Reopened(LocalDate on, String why) implements CaseEvent {}

    record Noted(LocalDate on, String text) implements CaseEvent {}
}
