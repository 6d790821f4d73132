package org.yangguang.remedies;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.AgencyId;
import org.yangguang.registers.Figure;
import org.yangguang.registers.FigureDesk;
import org.yangguang.registers.Listing;
import org.yangguang.registers.Measure;
import org.yangguang.registers.Slice;
import org.yangguang.registers.Tally;
import org.yangguang.shared.Period;

/** Counts table 4 of the annual report and lists what stands behind each of its cells. */
@Service
@Transactional(readOnly = true)
public class RemedyFigures {

    private final FigureDesk figures;

    RemedyFigures(FigureDesk figures) {
        this.figures = figures;
    }

    /** The figures of each of the agencies, in two passes. */
    public Map<AgencyId, RemedyCounts> count(Collection<AgencyId> agencies, Period period) {
        List<Long> ids = agencies.stream().map(AgencyId::value).toList();
        Tally reconsiderations = figures.count(
                RemedyTables.RECONSIDERATIONS, ids, period, RemedyTables.SCOPE, RemedyTables.ALL, List.of("result"));
        Tally lawsuits = figures.count(
                RemedyTables.LAWSUITS,
                ids,
                period,
                RemedyTables.SCOPE,
                RemedyTables.ALL,
                List.of("route", "standing", "result"));
        Map<AgencyId, RemedyCounts> counts = new LinkedHashMap<>();
        for (AgencyId agency : agencies) {
            counts.put(agency, counts(agency, reconsiderations, lawsuits));
        }
        return counts;
    }

    private static RemedyCounts counts(AgencyId agency, Tally reconsiderations, Tally lawsuits) {
        Map<RemedyCounts.Block, Map<RemedyResult, Long>> counts = new EnumMap<>(RemedyCounts.Block.class);
        for (RemedyCounts.Block block : RemedyCounts.Block.values()) {
            Map<RemedyResult, Long> row = new EnumMap<>(RemedyResult.class);
            for (RemedyResult result : RemedyResult.values()) {
                Figure<?> figure = figure(block, result);
                Tally tally = block == RemedyCounts.Block.RECONSIDERATION ? reconsiderations : lawsuits;
                row.put(result, tally.of(agency.value(), figure.measure(), figure.slice()));
            }
            counts.put(block, row);
        }
        return new RemedyCounts(counts);
    }

    /** The cases that a cell of table 4 counts. */
    public Listing list(
            RemedyCounts.Block block, RemedyResult result, AgencyId agency, Period period, int page, int size) {
        return list(figure(block, result), agency, period, page, size);
    }

    /** The cases that the total of a block counts. */
    public Listing list(RemedyCounts.Block block, AgencyId agency, Period period, int page, int size) {
        return list(figure(block, RemedyTables.TOTAL, Slice.ALL), agency, period, page, size);
    }

    private Listing list(Figure<?> figure, AgencyId agency, Period period, int page, int size) {
        List<String> columns = List.of("case_number", "registration", "filed_on", "result", "closed_on");
        return figures.list(figure, agency.value(), period, columns, page, size);
    }

    private static Figure<?> figure(RemedyCounts.Block block, RemedyResult result) {
        return result.terminal()
                ? figure(block, RemedyTables.CLOSED, Slice.of("result", result))
                : figure(block, RemedyTables.PENDING, Slice.ALL);
    }

    private static Figure<?> figure(RemedyCounts.Block block, Measure measure, Slice slice) {
        return switch (block) {
            case RECONSIDERATION -> new Figure<>(RemedyTables.RECONSIDERATIONS, measure, slice);
            case LITIGATION_DIRECT -> lawsuit(measure, slice, Lawsuit.Route.DIRECT);
            case LITIGATION_AFTER_RECONSIDERATION -> lawsuit(measure, slice, Lawsuit.Route.AFTER_RECONSIDERATION);
        };
    }

    private static Figure<Lawsuit> lawsuit(Measure measure, Slice slice, Lawsuit.Route route) {
        return new Figure<>(
                RemedyTables.LAWSUITS,
                measure,
                slice.and("route", route).and("standing", Lawsuit.Standing.ORIGINAL_AGENCY));
    }
}
