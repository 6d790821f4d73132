package org.yangguang.statistics;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.AgencyId;
import org.yangguang.registers.Listing;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Period;

/** Composes the year's figures out of what the owners answer, and opens the list behind each of them. */
@Service
public class YearStatistics {

    private final List<FigureSource> sources;
    private final Map<String, FigureSource.Answer> answers;
    private final Map<String, FigureSource> owners;

    YearStatistics(List<FigureSource> sources) {
        this.sources = List.copyOf(sources);
        this.answers = sources.stream()
                .flatMap(source -> source.answers().stream())
                .collect(Collectors.toUnmodifiableMap(FigureSource.Answer::key, answer -> answer));
        this.owners = new HashMap<>();
        sources.forEach(source -> source.answers().forEach(answer -> owners.put(answer.key(), source)));
    }

    /**
     * All figures of each of the agencies for a year, in as many passes over the registers as for one agency, and all of them
     * from one moment, so that no change between two passes makes them disagree.
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Map<AgencyId, YearFigures> figures(Collection<AgencyId> agencies, int year) {
        Period period = Period.ofYear(year);
        Map<AgencyId, Map<String, BigDecimal>> values = new LinkedHashMap<>();
        agencies.forEach(agency -> values.put(agency, new HashMap<>()));
        for (FigureSource source : sources) {
            source.count(agencies, period)
                    .forEach((agency, counted) ->
                            Objects.requireNonNull(values.get(agency)).putAll(counted));
        }
        Map<AgencyId, YearFigures> figures = new LinkedHashMap<>();
        values.forEach((agency, counted) -> figures.put(agency, new YearFigures(agency, year, counted)));
        return figures;
    }

    /** All figures of one agency for a year. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public YearFigures figures(AgencyId agency, int year) {
        return Objects.requireNonNull(figures(List.of(agency), year).get(agency));
    }

    /**
     * One figure alone, without counting what others answer.
     *
     * @throws NotFound if there is no such figure
     */
    @Transactional(readOnly = true)
    public BigDecimal figure(String key, AgencyId agency, int year) {
        FigureSource owner = known(owners, key);
        Map<String, BigDecimal> counted = Objects.requireNonNull(
                owner.count(List.of(agency), Period.ofYear(year)).get(agency));
        return Objects.requireNonNull(counted.get(key));
    }

    /** Keys of all figures. */
    public Set<String> keys() {
        return answers.keySet();
    }

    /**
     * What a figure counts, in plain Chinese.
     *
     * @throws NotFound if there is no such figure
     */
    public String label(String key) {
        return known(answers, key).label();
    }

    /**
     * The records that a figure counts, as far as they may be shown to anyone.
     *
     * @throws NotFound if there is no such figure
     */
    @Transactional(readOnly = true)
    public Listing list(String key, AgencyId agency, int year, int page, int size) {
        return known(answers, key).lister().list(agency, Period.ofYear(year), page, size);
    }

    private static <T> T known(Map<String, T> figures, String key) {
        T found = figures.get(key);
        if (found == null) {
            throw new NotFound("没有这项数据。");
        }
        return found;
    }
}
