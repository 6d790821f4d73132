package org.yangguang.requests.amendments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yangguang.requests.Submission;

/** Something that happened to an amendment. Names of events are stored and never renamed. */
public sealed interface AmendmentEvent {

    /** The day that counts. */
    LocalDate on();

    /** It came in. */
    record Arrived(LocalDate on, Submission channel) implements AmendmentEvent {}

    /** Further evidence was asked for; the office's own clock stands still until it comes, or until that day. */
    record EvidenceAsked(LocalDate on, String what, LocalDate until) implements AmendmentEvent {}

    /** Further evidence came, asked for or not. */
    record EvidenceSent(LocalDate on, String words) implements AmendmentEvent {}

    /** How its handler would end it; whoever heads the disclosure office approves or returns it. */
    sealed interface Proposal extends AmendmentEvent {}

    /**
     * The claim holds, and the record was corrected (属实的，应当予以更正).
     *
     * @param what was corrected, from what to what
     * @param done when it was corrected
     */
    record Correction(LocalDate on, String what, LocalDate done) implements Proposal {}

    /** The claim does not hold, or is not proved. */
    record Rejection(LocalDate on, String reason) implements Proposal {}

    /**
     * Another agency of the county has the power to correct it, and gets the case (转送有权更正的行政机关处理).
     *
     * @param agency number of the agency
     * @param name of the agency then
     */
    record Forwarding(LocalDate on, long agency, String name, String reason) implements Proposal {}

    /**
     * The applicant is told whom to ask (告知申请人向有权更正的行政机关提出).
     *
     * @param name of the agency with the power to correct it, of this county or not
     * @param contact how to reach it; null where that is not known
     */
    record Direction(LocalDate on, String name, @Nullable String contact, String reason) implements Proposal {}

    /** The proposal goes back to its handler. */
    record Returned(LocalDate on, String opinion) implements AmendmentEvent {}

    /** The proposal holds; the letter goes out. */
    record Approved(LocalDate on, String opinion) implements AmendmentEvent {}

    /** The applicant took it back. */
    record Withdrawn(LocalDate on, String how) implements AmendmentEvent {}
}
