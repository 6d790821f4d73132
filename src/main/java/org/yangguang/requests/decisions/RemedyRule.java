package org.yangguang.requests.decisions;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.yangguang.organisation.AgencyKind;

/**
 * What a letter tells of remedies (救济告知), by the day of the decision, its kind, and who decides. Whoever refuses since 1 January
 * 2024 tells that reconsideration comes first (行政复议法 2023 art. 23 paras. 1 (4), 2); some answers are not taken by courts since 1 June
 * 2025 (法释〔2025〕8号 art. 10).
 */
public enum RemedyRule {

    /** Reconsideration or a lawsuit, as the applicant likes. */
    CHOICE,
    /** A lawsuit only after reconsideration. */
    RECONSIDERATION_FIRST,
    /** Complaint or reconsideration; courts do not take it. */
    NO_LAWSUIT,
    /** Nothing was decided against the applicant. */
    NONE;

    private static final LocalDate RECONSIDERATION_LAW_OF_2023 = LocalDate.of(2024, 1, 1);
    private static final LocalDate INTERPRETATION_OF_2025 = LocalDate.of(2025, 6, 1);

    /** Rows 3.2 and 3.3.1–3.3.7 of table 3; not 3.3.8, which refuses nothing but points to another law. */
    private static final Set<DecisionKind> REFUSING =
            EnumSet.range(DecisionKind.PARTLY_GRANTED, DecisionKind.ENFORCEMENT_CASE_FILE);

    private static final Set<DecisionKind> NOT_FOR_COURTS = EnumSet.of(
            DecisionKind.ADMINISTRATIVE_ENQUIRY,
            DecisionKind.WOULD_HAVE_TO_BE_MADE,
            DecisionKind.PETITION_OR_COMPLAINT,
            DecisionKind.PUBLIC_PUBLICATION);

    /** Which rule holds for a decision of that day. */
    public static RemedyRule of(LocalDate decidedOn, DecisionKind kind) {
        if (kind == DecisionKind.OTHERWISE_CLOSED) {
            return NONE;
        }
        if (REFUSING.contains(kind) && !decidedOn.isBefore(RECONSIDERATION_LAW_OF_2023)) {
            return RECONSIDERATION_FIRST;
        }
        return NOT_FOR_COURTS.contains(kind) && !decidedOn.isBefore(INTERPRETATION_OF_2025) ? NO_LAWSUIT : CHOICE;
    }

    /** The paragraph of the letter; empty where there is none. */
    public String paragraph(LocalDate decidedOn, DecisionKind kind, AgencyKind agency, RemedyPlaces places) {
        String what = kind == DecisionKind.PARTLY_GRANTED ? "对不予公开的部分不服" : "对本决定不服";
        return switch (this) {
            case CHOICE ->
                "如%s，可以自收到本文书之日起60日内向%s申请行政复议，也可以自收到本文书之日起6个月内依法向%s提起行政诉讼。"
                        .formatted(what, authority(decidedOn, agency, places), places.court(agency));
            case RECONSIDERATION_FIRST ->
                "如%s，依照《中华人民共和国行政复议法》第二十三条第一款第（四）项的规定，应当先自收到本文书之日起60日内向%s申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内依法向%s提起行政诉讼。"
                        .formatted(what, places.authority(agency), places.court(agency));
            case NO_LAWSUIT ->
                "如对本告知有异议，可以依照《中华人民共和国政府信息公开条例》第五十一条的规定投诉、举报，或者自收到本文书之日起60日内向%s申请行政复议。"
                        .formatted(places.authority(agency));
            case NONE -> "";
        };
    }

    /** Before 2024 a department's superior department could reconsider as well (行政复议法 2017 art. 12). */
    private static String authority(LocalDate decidedOn, AgencyKind agency, RemedyPlaces places) {
        boolean older = decidedOn.isBefore(RECONSIDERATION_LAW_OF_2023);
        return older && agency == AgencyKind.DEPARTMENT ? places.county() + "或者上一级主管部门" : places.authority(agency);
    }
}
