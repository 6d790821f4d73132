package org.yangguang.remedies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yangguang.organisation.AgencyId;

/** A case as a row: what is read from it, and what is written. */
final class RemedyRow {

    private RemedyRow() {}

    static RemedyCase read(ResultSet row) throws SQLException {
        RemedyKind kind = RemedyKind.valueOf(row.getString("kind"));
        String procedure = row.getString("procedure");
        return new RemedyCase(
                new RemedyId(kind, row.getLong("id")),
                new AgencyId(row.getLong("agency_id")),
                row.getInt("version"),
                new RemedyFacts(
                        row.getString("case_number"),
                        row.getString("registration"),
                        row.getObject("filed_on", LocalDate.class),
                        new RemedyFacts.Hearing(
                                row.getString("body"),
                                procedure == null ? null : Procedure.valueOf(procedure),
                                row.getObject("noticed_on", LocalDate.class),
                                row.getObject("accepted_on", LocalDate.class),
                                row.getInt("extended_days"),
                                row.getObject("replied_on", LocalDate.class)),
                        kind == RemedyKind.LAWSUIT ? suit(row) : null,
                        new RemedyFacts.Ending(
                                RemedyResult.valueOf(row.getString("result")),
                                row.getObject("closed_on", LocalDate.class),
                                row.getObject("effective_on", LocalDate.class),
                                row.getString("ordered"),
                                row.getBoolean("disclosure_ordered"),
                                row.getObject("fulfilled_on", LocalDate.class)),
                        row.getString("note")));
    }

    private static RemedyFacts.Suit suit(ResultSet row) throws SQLException {
        return new RemedyFacts.Suit(
                Lawsuit.Route.valueOf(row.getString("route")),
                row.getString("reconsideration"),
                Lawsuit.Standing.valueOf(row.getString("standing")),
                Stage.valueOf(row.getString("stage")));
    }

    /** Column by column, without the agency. */
    static Map<String, @Nullable Object> values(RemedyFacts facts, @Nullable RemedyId reconsideration) {
        RemedyFacts.Hearing hearing = facts.hearing();
        RemedyFacts.Ending ending = facts.ending();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("case_number", facts.caseNumber());
        values.put("registration", facts.registration());
        values.put("filed_on", facts.filedOn());
        values.put("body", hearing.body());
        values.put("procedure", name(hearing.procedure()));
        values.put("noticed_on", hearing.noticedOn());
        values.put("accepted_on", hearing.acceptedOn());
        values.put("extended_days", hearing.extendedDays());
        values.put("replied_on", hearing.repliedOn());
        RemedyFacts.Suit suit = facts.suit();
        if (suit != null) {
            values.put("route", suit.route().name());
            values.put("reconsideration_id", reconsideration == null ? null : reconsideration.number());
            values.put("standing", suit.standing().name());
            values.put("stage", suit.stage().name());
        }
        values.put("result", ending.result().name());
        values.put("closed_on", ending.closedOn());
        values.put("effective_on", ending.effectiveOn());
        values.put("ordered", ending.ordered());
        values.put("disclosure_ordered", ending.disclosureOrdered());
        values.put("fulfilled_on", ending.fulfilledOn());
        values.put("note", facts.note());
        return values;
    }

    private static @Nullable String name(@Nullable Enum<?> choice) {
        return choice == null ? null : choice.name();
    }
}
