package org.yangguang.requests;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.AgencyId;
import org.yangguang.registers.Figure;
import org.yangguang.registers.FigureDesk;
import org.yangguang.registers.Listing;
import org.yangguang.registers.Register;
import org.yangguang.registers.Tally;
import org.yangguang.shared.Period;

/** Counts table 3 of the annual report and lists what stands behind each of its cells. */
@Service
@Transactional(readOnly = true)
public class RequestFigures {

    private final FigureDesk figures;
    private final Register<Request> register;

    RequestFigures(FigureDesk figures, Register<Request> register) {
        this.figures = figures;
        this.register = register;
    }

    /** The figures of each of the agencies, in one pass. */
    public Map<AgencyId, RequestCounts> count(Collection<AgencyId> agencies, Period period) {
        Tally tally = figures.count(
                register,
                agencies.stream().map(AgencyId::value).toList(),
                period,
                RequestMeasures.SCOPE,
                RequestMeasures.ALL,
                List.of("applicant_type", "outcome"));
        Map<AgencyId, RequestCounts> counts = new LinkedHashMap<>();
        for (AgencyId agency : agencies) {
            counts.put(agency, new RequestCounts(agency.value(), tally));
        }
        return counts;
    }

    /**
     * The requests that a figure counts, without anything that identifies an applicant.
     *
     * @param type null for all applicants
     * @param outcome null for all outcomes
     */
    public Listing list(
            RequestFigure figure,
            @Nullable ApplicantType type,
            @Nullable Outcome outcome,
            AgencyId agency,
            Period period,
            int page,
            int size) {
        return figures.list(
                new Figure<>(register, figure.measure(), RequestCounts.slice(type, outcome)),
                agency.value(),
                period,
                List.of("registration", "applicant_type", "received_on", "closed_on", "outcome"),
                page,
                size);
    }
}
