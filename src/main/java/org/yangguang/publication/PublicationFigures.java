package org.yangguang.publication;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.AgencyId;
import org.yangguang.registers.FigureDesk;
import org.yangguang.registers.Listing;
import org.yangguang.registers.Register;
import org.yangguang.registers.Tally;
import org.yangguang.shared.Money;
import org.yangguang.shared.Period;

/** Counts table 2 of the annual report and lists what stands behind each of its figures. */
@Service
@Transactional(readOnly = true)
public class PublicationFigures {

    private final FigureDesk figures;

    PublicationFigures(FigureDesk figures) {
        this.figures = figures;
    }

    /** Table 2 for each of the agencies, three passes however many agencies there are. */
    public Map<AgencyId, PublicationCounts> count(Collection<AgencyId> agencies, Period period) {
        List<Long> ids = agencies.stream().map(AgencyId::value).toList();
        Map<Register<?>, Tally> tallies = Map.of(
                PublicationTables.DOCUMENTS,
                figures.count(
                        PublicationTables.DOCUMENTS,
                        ids,
                        period,
                        "made_on <= :to or ended_on <= :to",
                        List.of(PublicationTables.MADE, PublicationTables.REPEALED, PublicationTables.IN_FORCE),
                        List.of("category")),
                PublicationTables.DECISIONS,
                figures.count(
                        PublicationTables.DECISIONS,
                        ids,
                        period,
                        PublicationTables.DECIDED.condition(),
                        List.of(PublicationTables.DECIDED),
                        List.of("kind")),
                PublicationTables.FEES,
                figures.count(
                        PublicationTables.FEES,
                        ids,
                        period,
                        PublicationTables.COLLECTED.condition(),
                        List.of(PublicationTables.COLLECTED),
                        List.of()));
        Map<AgencyId, PublicationCounts> counts = new LinkedHashMap<>();
        for (AgencyId agency : agencies) {
            counts.put(agency, counts(agency, tallies));
        }
        return counts;
    }

    private static PublicationCounts counts(AgencyId agency, Map<Register<?>, Tally> tallies) {
        return new PublicationCounts(
                new PublicationCounts.DocumentCounts(
                        value(PublicationFigure.RULES_MADE, agency, tallies),
                        value(PublicationFigure.RULES_REPEALED, agency, tallies),
                        value(PublicationFigure.RULES_IN_FORCE, agency, tallies)),
                new PublicationCounts.DocumentCounts(
                        value(PublicationFigure.DOCUMENTS_MADE, agency, tallies),
                        value(PublicationFigure.DOCUMENTS_REPEALED, agency, tallies),
                        value(PublicationFigure.DOCUMENTS_IN_FORCE, agency, tallies)),
                value(PublicationFigure.LICENCES, agency, tallies),
                value(PublicationFigure.PENALTIES, agency, tallies),
                value(PublicationFigure.COMPULSORY_MEASURES, agency, tallies),
                new Money(value(PublicationFigure.FEES, agency, tallies)));
    }

    private static long value(PublicationFigure figure, AgencyId agency, Map<Register<?>, Tally> tallies) {
        Tally tally = Objects.requireNonNull(tallies.get(figure.figure().register()));
        return tally.of(
                agency.value(), figure.figure().measure(), figure.figure().slice());
    }

    /** What a figure counts, as far as it may be shown to anyone. */
    public Listing list(PublicationFigure figure, AgencyId agency, Period period, int page, int size) {
        return figures.list(figure.figure(), agency.value(), period, figure.columns(), page, size);
    }
}
