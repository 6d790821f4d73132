package org.yangguang.channels;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.AgencyId;
import org.yangguang.registers.Column;
import org.yangguang.registers.Figure;
import org.yangguang.registers.FigureDesk;
import org.yangguang.registers.Listing;
import org.yangguang.registers.Measure;
import org.yangguang.registers.Recorded;
import org.yangguang.registers.Register;
import org.yangguang.registers.RegisterDesk;
import org.yangguang.registers.Slice;
import org.yangguang.registers.Tally;
import org.yangguang.shared.Period;

/** The register of dispatches and its figures. */
@Service
@Transactional(readOnly = true)
public class DispatchRegister {

    private static final Register<Dispatch> DISPATCHES = Register.of(
            "channels.dispatch",
            Column.text("number", "编号", Dispatch::number),
            Column.text("title", "标题", Dispatch::title),
            Column.date("dispatched_on", "发布日期", Dispatch::on),
            Column.choice("category", "渠道", Dispatch.Category.class, Dispatch.Category::label, Dispatch::category),
            Column.choice("form", "形式", Dispatch.Form.class, Dispatch.Form::label, Dispatch::form),
            Column.text("link", "链接", Dispatch::link));

    private static final Measure DISPATCHED = Measure.count("dispatched", "dispatched_on between :from and :to");

    private final RegisterDesk desk;
    private final FigureDesk figures;

    DispatchRegister(RegisterDesk desk, FigureDesk figures) {
        this.desk = desk;
        this.figures = figures;
    }

    /** Records a batch; no number twice in it. Part of the caller's transaction. */
    @Transactional
    public Recorded record(AgencyId agency, List<Dispatch> batch, Recorded.Known known) {
        return desk.record(DISPATCHES, agency.value(), batch, known);
    }

    /** Removes all records of an agency; part of the caller's transaction. */
    @Transactional
    public void forget(AgencyId agency) {
        desk.clear(DISPATCHES, agency.value());
    }

    /** Dispatches of the period by category, and the interpretations by form, for each of the agencies. */
    public Map<AgencyId, DispatchCounts> count(Collection<AgencyId> agencies, Period period) {
        Tally tally = figures.count(
                DISPATCHES,
                agencies.stream().map(AgencyId::value).toList(),
                period,
                DISPATCHED.condition(),
                List.of(DISPATCHED),
                List.of("category", "form"));
        Map<AgencyId, DispatchCounts> counts = new LinkedHashMap<>();
        for (AgencyId agency : agencies) {
            counts.put(agency, counts(agency, tally));
        }
        return counts;
    }

    private static DispatchCounts counts(AgencyId agency, Tally tally) {
        Map<Dispatch.Category, Long> byCategory = new EnumMap<>(Dispatch.Category.class);
        for (Dispatch.Category category : Dispatch.Category.values()) {
            byCategory.put(category, tally.of(agency.value(), DISPATCHED, Slice.of("category", category)));
        }
        Map<Dispatch.Form, Long> interpretations = new EnumMap<>(Dispatch.Form.class);
        for (Dispatch.Form form : Dispatch.Form.values()) {
            interpretations.put(
                    form, tally.of(agency.value(), DISPATCHED, slice(Dispatch.Category.INTERPRETATION, form)));
        }
        return new DispatchCounts(byCategory, interpretations);
    }

    private static Slice slice(Dispatch.@Nullable Category category, Dispatch.@Nullable Form form) {
        Slice slice = category == null ? Slice.ALL : Slice.of("category", category);
        return form == null ? slice : slice.and("form", form);
    }

    /**
     * The dispatches of the period.
     *
     * @param category null for all
     * @param form null for all
     */
    public Listing list(
            Dispatch.@Nullable Category category,
            Dispatch.@Nullable Form form,
            AgencyId agency,
            Period period,
            int page,
            int size) {
        return figures.list(
                new Figure<>(DISPATCHES, DISPATCHED, slice(category, form)),
                agency.value(),
                period,
                List.of("number", "title", "dispatched_on", "category", "form", "link"),
                page,
                size);
    }
}
