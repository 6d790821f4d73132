package org.yangguang.remedies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a case. Who applied is not among it: the request says so, sealed.
 *
 * @param caseNumber 案号, unique per agency and kind
 * @param registration of the request it is about (登记号); null where it is about a publication or a third party's own
 * @param filedOn day of the application or the complaint
 * @param suit what only lawsuits have; null for a reconsideration
 * @param note without names of people; null where there is none
 */
public record RemedyFacts(
        String caseNumber,
        @Nullable String registration,
        LocalDate filedOn,
        Hearing hearing,
        @Nullable Suit suit,
        Ending ending,
        @Nullable String note) {

    /**
     * How it is heard; null for what is not known yet.
     *
     * @param body name of the reconsideration authority or the court
     * @param noticedOn day the agency received the copy of the application or the complaint, at the present stage
     * @param acceptedOn day the authority or the court took it on (受理、立案)
     * @param extendedDays by which the authority prolonged its time (行政复议法第六十二条), 0 to 30
     * @param repliedOn day the agency handed in its written reply
     */
    public record Hearing(
            @Nullable String body,
            @Nullable Procedure procedure,
            @Nullable LocalDate noticedOn,
            @Nullable LocalDate acceptedOn,
            int extendedDays,
            @Nullable LocalDate repliedOn) {}

    /** @param reconsideration 案号 of the reconsideration before it, of the same agency; null where there is none on record */
    public record Suit(Lawsuit.Route route, @Nullable String reconsideration, Lawsuit.Standing standing, Stage stage) {}

    /**
     * How it ended.
     *
     * @param closedOn 审结日期, at the last stage so far; null exactly while the result is pending
     * @param effectiveOn day the decision was served or the judgment took effect
     * @param ordered what the agency was told to do
     * @param disclosureOrdered whether it was told to disclose
     * @param fulfilledOn day it had done so
     */
    public record Ending(
            RemedyResult result,
            @Nullable LocalDate closedOn,
            @Nullable LocalDate effectiveOn,
            @Nullable String ordered,
            boolean disclosureOrdered,
            @Nullable LocalDate fulfilledOn) {

        /** Not ended yet (尚未审结). */
        public static final Ending NONE = new Ending(RemedyResult.PENDING, null, null, null, false, null);
    }

    /** Whether table 4 counts it: not where the agency is sued as the reconsideration authority. */
    public boolean counted() {
        return suit == null || suit.standing() == Lawsuit.Standing.ORIGINAL_AGENCY;
    }

    /** The same case, ended so. */
    public RemedyFacts ending(Ending other) {
        return new RemedyFacts(caseNumber, registration, filedOn, hearing, suit, other, note);
    }

    /** The same case, heard so. */
    public RemedyFacts heard(Hearing other, @Nullable Suit at) {
        return new RemedyFacts(caseNumber, registration, filedOn, other, at, ending, note);
    }
}
